using System.Buffers.Binary;
using System.Security.Cryptography;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring.Checking;

/// <summary>
/// What a village worker learned of a person or a household in a month. The one way in which pages, phones and paper answer; handed to
/// <see cref="CheckWriter"/>. Applied once: the same <see cref="Id"/> again changes nothing and gives the same receipt.
/// </summary>
public sealed record CheckAnswer
{
    /// <summary>Made where the answer was given, before it is sent; one for each answer.</summary>
    public required Guid Id { get; init; }

    /// <summary>The month that is asked about; it must be open.</summary>
    public required Period Month { get; init; }

    /// <summary>The person; null when the answer is for a household.</summary>
    public long? PersonId { get; init; }

    /// <summary>
    /// The household, for <see cref="AnswerKind.Unchanged"/> and <see cref="AnswerKind.Unreachable"/> only: all of it who are due and not
    /// answered yet. Exactly one of this and <see cref="PersonId"/>.
    /// </summary>
    public long? HouseholdId { get; init; }

    public required AnswerKind Kind { get; init; }

    public required CheckMethod Method { get; init; }

    /// <summary>The local day of the talk: not before the month, not later than today.</summary>
    public required DateOnly CheckedOn { get; init; }

    /// <summary>When it will be tried again; required for <see cref="AnswerKind.Unreachable"/>, later than <see cref="CheckedOn"/>.</summary>
    public DateOnly? NextOn { get; init; }

    /// <summary>What changed; required for <see cref="AnswerKind.Changed"/>, null otherwise.</summary>
    public CheckChanges? Changes { get; init; }

    /// <summary>At most 200 characters.</summary>
    public string? Note { get; init; }

    /// <summary>
    /// The answer to this person and month that the client knew when it asked (<see cref="AnsweredCheck.AnswerId"/>); empty: it knew of none.
    /// Null: not compared, the later answer stands. Otherwise another answer that came meanwhile refuses this one as <see cref="RefusalKind.Overtaken"/>.
    /// </summary>
    public string? Seen { get; init; }

    /// <summary>The identifier of the answer about one subject of a page or sheet that drew <paramref name="token"/>: given twice, it is the same answer.</summary>
    public static Guid IdFrom(Guid token, long subject)
    {
        Span<byte> text = stackalloc byte[24];
        token.TryWriteBytes(text);
        BinaryPrimitives.WriteInt64LittleEndian(text[16..], subject);
        return new Guid(SHA256.HashData(text)[..16]);
    }
}
