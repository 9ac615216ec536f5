using Microsoft.EntityFrameworkCore;
using Wengang.App.Imports;
using Wengang.App.Imports.Reading;
using Wengang.App.Regions;
using Wengang.Rules.Values;

namespace Wengang.App.Monitoring;

/// <summary>Reads a row of 已外出务工信息 into the spell it describes and the confirmation it is.</summary>
internal sealed class OutWorkReader(SheetContext context)
{
    private readonly Division? county = context.Db.Set<Division>().AsNoTracking().FirstOrDefault(d => d.Level == DivisionLevel.County);

    public (WorkSpell Spell, WorkConfirmation Confirmation) Read(RowReader row, long personId, string region)
    {
        var start = row.RequiredMonth("start");
        var end = row.Month("end");
        var working = row.YesNo("working") ?? end is null;
        var place = Place(row);
        CheckEnd(row, start, end, working);
        var phone = row.Phone();
        var spell = new WorkSpell
        {
            RegionCode = region, PersonId = personId, StartMonth = start, EndMonth = end, WorkRegion = place.Region,
            Province = place.Province, City = row.Text("work_city"), County = place.County,
            Employer = row.Text("employer"), Industry = row.Text("industry"), Channel = Channel(row),
            IncomeFen = row.Money("income"), TransportSubsidyFen = row.Money("transport_subsidy", yearly: true),
            Phone = phone, PhoneIndex = phone is null ? null : context.Db.Protector.Index(phone),
        };
        var confirmation = new WorkConfirmation
        {
            RegionCode = region, PersonId = personId, Month = context.Month, StartMonth = start, StillWorking = end is null,
            PointToPoint = row.YesNo("point_to_point"), CollectedOn = row.StartDay("collected_on"),
        };
        return (spell, confirmation);
    }

    private static string? Channel(RowReader row) =>
        row.Text("channel") is not { } text ? null : EmploymentChannels.List.TryParse(text, out var channel, out _) ? EmploymentChannels.List.NameOf(channel) : text;

    private void CheckEnd(RowReader row, Period start, Period? end, bool working)
    {
        if (end is { } last && last < start)
        {
            row.Reject("end", "end_before_start", "结束时间早于开始时间，请核对");
        }
        else if (!working && end is null)
        {
            row.Reject("end", "end_missing", "已停止务工的要填结束时间");
        }
        else if (start > context.Month)
        {
            row.Reject("start", "start_after_month", $"开始时间晚于本表月份（{context.Month}），请核对，或登记在计划外出务工表里");
        }
    }

    /// <summary>务工区域 as the sheet says; where it does not, from the place of work if that leaves no doubt.</summary>
    private (WorkRegion Region, string? Province, string? County) Place(RowReader row)
    {
        var (province, workCounty) = (row.Text("work_province"), row.Text("work_county"));
        var own = Provinces.Find(row.Text("province")) ?? Provinces.OfCode(county?.Code ?? "");
        if (Provinces.Find(row.Text("work_region")) is { } named && own is not null && named != own)
        {
            return (WorkRegion.OtherProvince, province ?? named, workCounty);
        }

        if (row.Code("work_region", WorkRegions.List) is { } region)
        {
            return (region, province, workCounty);
        }

        if (row.Problems.Any(p => p.Column == "work_region"))
        {
            return (default, province, workCounty);
        }

        if (province is not null && own is not null && Provinces.Find(province) is { } where && where != own)
        {
            return (WorkRegion.OtherProvince, province, workCounty);
        }

        if (province is not null && own is not null && workCounty is not null && county is not null && !RegionBook.IsSameCounty(workCounty, county.Name))
        {
            return (WorkRegion.OwnProvince, province, workCounty);
        }

        row.Reject("work_region", "work_region_missing", $"务工区域为空，可填：{string.Join('、', WorkRegions.List.Names)}");
        return (default, province, workCounty);
    }

}
