using Wengang.App.Data;
using Wengang.App.People;
using Wengang.Rules.Findings;

namespace Wengang.App.Findings.Cases;

/// <summary>Phones that stand in several households, found by their blind index; only what is shown is opened.</summary>
internal sealed class SharedPhones(Db db, FindingDay day)
{
    /// <param name="households">More households than this.</param>
    public IEnumerable<(string Subject, string RegionCode, SharedCase Case)> Read(int households)
    {
        var records = RegisterRow.On(db, day.AsOf).Where(r => r.PhoneIndex != null);
        var shared = records.GroupBy(r => r.PhoneIndex)
            .Where(g => g.Select(r => r.HouseholdId).Distinct().Count() > households).Select(g => g.Key);
        var rows =
            from record in records
            where shared.Contains(record.PhoneIndex)
            join household in db.Set<Household>() on record.HouseholdId equals household.Id
            select new { record.PhoneIndex, record.PhoneCipher, household.Code, household.RegionCode };
        foreach (var phone in rows.AsEnumerable().GroupBy(r => Convert.ToHexStringLower(r.PhoneIndex!)))
        {
            var places = phone.Select(r => r.Code).Distinct().Order(StringComparer.Ordinal).ToList();
            var shown = Mask(db.Protector.Open(phone.First().PhoneCipher!));
            yield return (phone.Key, Common(phone.Select(r => r.RegionCode)), new SharedCase(SharedKind.Phone, shown, places, phone.Count()));
        }
    }

    private static string Mask(string phone) =>
        phone.Length < 8 ? new string('*', phone.Length) : string.Concat(phone.AsSpan(0, 3), new string('*', phone.Length - 7), phone.AsSpan(phone.Length - 4));

    /// <summary>The division that holds all: the village, else the township, else the county.</summary>
    private static string Common(IEnumerable<string> codes)
    {
        var all = codes.Distinct().ToList();
        if (all.Count == 1)
        {
            return all[0];
        }

        var digits = all.Select(c => c[..FindingDay.TownshipDigits]).Distinct().Count() == 1 ? FindingDay.TownshipDigits : 6;
        return all[0][..digits].PadRight(12, '0');
    }
}
