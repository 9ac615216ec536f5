using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Monitoring;
using Wengang.Rules.Findings;
using Wengang.Rules.Values;

namespace Wengang.App.Findings.Cases;

/// <summary>The rows of the out-work sheets, month by month as they were reported.</summary>
internal sealed class Listings(Db db, FindingDay day, WrittenValues values)
{
    private readonly List<Period> months = [.. day.Months];
    private readonly ListingSheets sheets = new(db, day);

    /// <summary>The rows of the persons with keys after <paramref name="from"/> up to <paramref name="to"/> (inclusive).</summary>
    public ILookup<long, SheetListing> Of(long from, long to)
    {
        var spells = Spells(from, to).ToDictionary(s => (s.PersonId, s.StartMonth));
        var rows = months.SelectMany(month => db.Set<WorkConfirmation>().AsNoTracking()
            .Where(c => c.Month == month && c.PersonId > from && c.PersonId <= to)
            .Select(c => new { c.PersonId, c.StartMonth, c.StillWorking, c.PointToPoint, c.SourceId })
            .AsEnumerable()
            .Select(c => (c.PersonId, Listing: Listing(
                month, c.StartMonth, c.StillWorking, c.PointToPoint, c.SourceId, spells.GetValueOrDefault((c.PersonId, c.StartMonth))))));
        return rows.ToLookup(r => r.PersonId, r => r.Listing);
    }

    private SheetListing Listing(Period month, Period start, bool open, bool? pointToPoint, long sheet, WorkSpell? spell)
    {
        // The spell says what the sheet of the month judged says; of older sheets only start and end are looked at.
        Period? end = open ? null : spell?.EndMonth ?? month;
        if (spell is null || month != day.Month)
        {
            return new SheetListing(month, start, end, null) { Absent = ListingSheets.All };
        }

        return new SheetListing(month, start, end, null)
        {
            Region = spell.WorkRegion, Income = spell.IncomeFen is { } fen ? new Fen(fen) : null, Channel = values.Channel(spell.Channel),
            County = sheets.HasCounty(spell.SourceId) ? spell.County ?? "" : spell.County,
            Employer = sheets.HasEmployer(spell.SourceId) ? spell.Employer ?? "" : spell.Employer,
            Industry = sheets.HasIndustry(spell.SourceId) ? spell.Industry ?? "" : spell.Industry,
            PointToPoint = pointToPoint, Absent = sheets.Absent(spell.SourceId, sheet),
        };
    }

    private IEnumerable<WorkSpell> Spells(long from, long to)
    {
        var end = day.Month.LastDay;
        return db.Set<WorkSpell>().AsNoTracking()
            .Where(s => s.PersonId > from && s.PersonId <= to && s.ValidFrom <= end && (s.ValidTo == null || s.ValidTo > end))
            .Select(s => new WorkSpell
            {
                RegionCode = s.RegionCode, PersonId = s.PersonId, StartMonth = s.StartMonth, EndMonth = s.EndMonth, WorkRegion = s.WorkRegion,
                County = s.County, Employer = s.Employer, Industry = s.Industry, Channel = s.Channel, IncomeFen = s.IncomeFen, SourceId = s.SourceId,
            });
    }
}
