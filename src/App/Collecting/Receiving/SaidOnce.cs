using System.Globalization;
using Wengang.App.Monitoring.Checking;
using Wengang.Rules.Sync;
using Wengang.Rules.Values;

namespace Wengang.App.Collecting.Receiving;

/// <summary>One answer about a person in a month, wherever it came from.</summary>
/// <param name="Reached">False for an attempt that failed.</param>
/// <param name="By">Account name.</param>
/// <param name="On">The day of the talk.</param>
internal sealed record SaidOnce(long PersonId, Period Month, SyncWrite Write, bool Reached, string By, DateOnly On)
{
    /// <summary>What the phone sent; null for an answer of the pages.</summary>
    public PhoneAnswer? Body { get; init; }

    /// <summary>The answer of the pages; null for a phone's.</summary>
    public AnsweredCheck? Answer { get; init; }

    public static SaidOnce Of(ReceivedAnswer row)
    {
        var body = PhoneAnswer.FromJson(row.Body);
        var log = row.DeviceId == 0 ? row.AnswerId : row.DeviceId.ToString(CultureInfo.InvariantCulture);
        return Of(body, row.PersonId, row.Month, log, row.AnsweredBy) with
        {
            Write = Entry(Guid.ParseExact(row.AnswerId, "N"), log, row.Sequence, row.Base, row.Number, AnswerFields.Of(body)),
        };
    }

    /// <summary>One that is just coming in.</summary>
    public static SaidOnce Of(PhoneAnswer body, long person, Period month, string log, string by) => new(
        person, month, Entry(body.Id, log, body.Seq, body.Base, SyncWrite.Unreceived, AnswerFields.Of(body)),
        body.Kind != AnswerKinds.List.CodeOf(AnswerKind.Unreachable), by, DateOnly.ParseExact(body.On, "yyyy-MM-dd", CultureInfo.InvariantCulture))
    {
        Body = body,
    };

    public static SaidOnce Of(AnsweredCheck answer, long number) => new(
        answer.PersonId, answer.Month, Entry(Guid.ParseExact(answer.AnswerId, "N"), RecordHistory.Office, number, number - 1, number, AnswerFields.Of(answer)),
        answer.Kind != AnswerKind.Unreachable, answer.AnsweredBy, answer.CheckedOn)
    {
        Answer = answer,
    };

    private static SyncWrite Entry(Guid id, string log, long sequence, long known, long number, IReadOnlyDictionary<string, string> fields) =>
        new() { Id = id, Device = log, Sequence = sequence, Base = known, Number = number, Fields = fields };
}
