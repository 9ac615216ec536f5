using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.People;
using Wengang.App.Regions;

namespace Wengang.App.Training;

/// <summary>学员花名册: who took part in which class.</summary>
public sealed class ParticipantImporter : FactImporter<TrainingParticipant, LedgerKey<ClassImporter.ClassKey>>
{
    private readonly ILookup<string, TrainingClass> classes;
    private readonly string county;

    public ParticipantImporter(SheetContext context)
        : base(context)
    {
        classes = context.Db.Set<TrainingClass>().AsNoTracking().ToLookup(c => c.Code);
        county = context.Shared.Get(typeof(RegionBook), () => new RegionBook(context.Db)).County?.Code ?? "";
    }

    protected override TrainingParticipant Build(RowReader row)
    {
        var who = LedgerIdentity.Read(row, Context);
        var trainingClass = Class(row);
        return new TrainingParticipant
        {
            RegionCode = county, ClassCode = trainingClass?.Code ?? "", ClassStartOn = trainingClass?.StartOn, Name = who.Name,
            Identity = who.Identity, IdentityIndex = who.IdentityIndex, Phone = who.Phone, PhoneIndex = who.PhoneIndex,
            DaysAttended = row.Count("days"), Passed = row.YesNo("passed"), CertificateNumber = row.Text("certificate"), Employed = row.YesNo("employed"),
        };
    }

    protected override LedgerKey<ClassImporter.ClassKey> Key(TrainingParticipant fact) =>
        new LedgerKey<ClassImporter.ClassKey>(fact.IdentityIndex, new ClassImporter.ClassKey(fact.ClassCode, fact.ClassStartOn));

    protected override IQueryable<KnownFact<LedgerKey<ClassImporter.ClassKey>>> Known(Db db) =>
        db.Set<TrainingParticipant>().AsNoTracking().Select(p => new KnownFact<LedgerKey<ClassImporter.ClassKey>>(
            new LedgerKey<ClassImporter.ClassKey>(p.IdentityIndex, new ClassImporter.ClassKey(p.ClassCode, p.ClassStartOn)),
            p.Id, p.ValidFrom, p.ValidTo, p.ObservedOn, p.ContentHash));

    /// <summary>The class of this code: the one of the same workbook, else the only one there is.</summary>
    private TrainingClass? Class(RowReader row)
    {
        var code = row.RequiredText("class_code", "class_code_missing");
        var found = classes[code].ToList();
        if (found.Count > 1)
        {
            var here = Context.Db.Set<ImportSource>().Where(s => s.OperationId == Context.Source.OperationId || s.FileName == Context.Source.FileName).Select(s => s.Id).ToHashSet();
            found = [.. found.Where(c => here.Contains(c.SourceId))];
        }

        if (found.Count != 1 && code.Length > 0)
        {
            row.Reject("class_code", "unknown_class", found.Count == 0 ? $"培训班次里没有编号“{code}”，请先导入培训班次" : $"编号“{code}”有几个不同年份的班，请把班次和学员放在同一个文件里导入");
        }

        return found.Count == 1 ? found[0] : null;
    }
}
