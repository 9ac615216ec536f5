using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Wengang.App.Auditing;
using Wengang.App.Collecting.Receiving;
using Wengang.App.Collecting.Settling;
using Wengang.App.Data;
using Wengang.App.Editing;
using Wengang.App.Monitoring.Lists;
using Wengang.App.Monitoring.Periods;
using Wengang.App.People;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.Collecting.Sending;

/// <summary>Reads what a phone downloads.</summary>
public static class PhoneDataQuery
{
    /// <summary>A phone is for villages that one person walks, not for a county.</summary>
    public const int MostVillages = 12;

    /// <param name="db">The session of the phone's holder: its regions are what is sent.</param>
    /// <param name="since">Number of what the phone has; 0: nothing.</param>
    /// <param name="month">The month that the phone has; another open month is sent whole.</param>
    /// <exception cref="EditRefusedException">The post reaches more villages than one person walks.</exception>
    public static PhoneData Read(Db db, long since, string? month)
    {
        var marks = db.Set<Operation>().AsNoTracking().Where(o => o.Sequence == since || !db.Set<Operation>().Any(l => l.Sequence > o.Sequence))
            .Select(o => new { o.Sequence, o.At }).ToList();
        var head = marks.Count == 0 ? 0 : marks.Max(m => m.Sequence);
        if (PeriodBook.All(db).FirstOrDefault(p => p.TakesAnswers) is not { } period)
        {
            return new PhoneData(head, IsWhole: true);
        }

        var scope = db.Actor.Scope;
        var villages = db.Set<Division>().AsNoTracking().Where(d => d.Level == DivisionLevel.Village && string.Compare(d.Code, scope.From) >= 0 && string.Compare(d.Code, scope.To) < 0)
            .OrderBy(d => d.SortOrder).ThenBy(d => d.Code).Take(MostVillages + 1).ToList();
        if (villages.Count > MostVillages)
        {
            throw new EditRefusedException($"这个岗位管的村超过 {MostVillages} 个，不适合用手机采集。请换到村的岗位再来。");
        }

        var settings = MonitoringSettings.Read(db);
        var lists = villages.Select(v => CheckVillage.Read(db, v.Code, period.Month, settings)).OfType<CheckVillage>().ToList();
        var from = month == period.Month.ToString() && since > 0 ? marks.Where(m => m.Sequence == since).Select(m => (DateTime?)m.At).FirstOrDefault() : null;
        var changed = from is { } at ? ChangedPeople.Since(db, at) : null;
        var particulars = new Particulars(db, lists.SelectMany(l => l.People).Select(p => p.PersonId).ToList(), period.Month);
        return new PhoneData(head, from is null)
        {
            Month = period.Month.ToString(), Due = Day(period.VillageDue), Questions = [.. settings.Questions.Select(CheckQuestions.List.CodeOf)], Lists = Choices(settings),
            Villages = [.. lists.Select(l => new[] { l.Code, l.Name })],
            Order = [.. lists.SelectMany(l => l.Households).Select(h => Key(h.Id))],
            Households = [.. lists.SelectMany(l => l.Households.Where(h => changed is null || h.People.Any(p => changed.Contains(p.PersonId))).Select(h => Household(l, h, particulars)))],
        };
    }

    private static PhoneHousehold Household(CheckVillage village, CheckHousehold household, Particulars particulars) =>
        new(Key(household.Id), village.Code, household.HeadName, [.. household.People.Select(p => new PhonePerson(Key(p.PersonId), p.Name, $"{(p.Sex == Sex.Male ? "男" : "女")}{p.Age}岁", p.State)
        {
            T = particulars.Phone(p.PersonId), J = p.Work is not null, K = p.Answer is { } answer ? AnswerKinds.List.CodeOf(answer.Kind) : p.IsChecked ? "sheet" : null,
            C = particulars.Contested(p.PersonId), R = p.Recheck,
        })]);

    private static Dictionary<string, IReadOnlyList<string[]>> Choices(MonitoringSettings settings) => new()
    {
        ["method"] = [.. settings.Methods.Select(m => new[] { CheckMethods.List.CodeOf(m), CheckMethods.List.NameOf(m) })],
        ["region"] = Choices(WorkRegions.List), ["reason"] = Choices(NonEmploymentReasons.List), ["need"] = Choices(ServiceNeeds.List),
    };

    private static string[][] Choices<T>(CodeList<T> list)
        where T : notnull => [.. list.Entries.Select(e => new[] { e.Code, e.Name })];

    private static string Key(long id) => id.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>Masked telephones and open cases, in two statements.</summary>
    private sealed class Particulars(Db db, List<long> people, Period month)
    {
        private readonly Dictionary<long, string?> phones = db.Set<PersonRecord>().AsNoTracking().Where(r => EF.Parameter(people).Contains(r.PersonId) && r.PhoneCipher != null)
            .Select(r => new { r.PersonId, r.ValidFrom, r.PhoneCipher }).AsEnumerable().GroupBy(r => r.PersonId)
            .ToDictionary(g => g.Key, g => new ShownNumbers(db.Protector, Full: false).Phone(g.MaxBy(r => r.ValidFrom)!.PhoneCipher));

        private readonly ILookup<long, string> contested = db.Set<ConflictCase>().AsNoTracking().Where(c => c.Month == month && c.SettledAt == null && EF.Parameter(people).Contains(c.PersonId))
            .Select(c => new { c.PersonId, c.Field }).ToLookup(c => c.PersonId, c => c.Field);

        public string? Phone(long person) => phones.GetValueOrDefault(person);

        public string? Contested(long person) => contested[person].Any() ? string.Join('、', contested[person].Select(AnswerFields.NameOf)) : null;
    }
}
