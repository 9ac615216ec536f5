using Microsoft.EntityFrameworkCore;
using Wengang.App.Data;
using Wengang.App.Imports;
using Wengang.App.Imports.Matching;
using Wengang.App.Imports.Reading;
using Wengang.App.Regions;

namespace Wengang.App.Training;

/// <summary>技能培训班次: the classes and the bureaus that organised them.</summary>
public sealed class ClassImporter(SheetContext context) : FactImporter<TrainingClass, ClassImporter.ClassKey>(context)
{
    private readonly RegionBook regions = context.Shared.Get(typeof(RegionBook), () => new RegionBook(context.Db));

    protected override string KeyColumn => "class_code";

    protected override TrainingClass Build(RowReader row) => new()
    {
        RegionCode = regions.County?.Code ?? "", Code = row.RequiredText("class_code", "class_code_missing"), Course = row.Text("course"),
        Organiser = row.RequiredText("organiser", "organiser_missing"), Institution = row.Text("institution"),
        StartOn = row.StartDay("class_start"), EndOn = row.EndDay("class_end"), Hours = row.Count("hours"),
    };

    protected override ClassKey Key(TrainingClass fact) => new(fact.Code, fact.StartOn);

    protected override IQueryable<KnownFact<ClassKey>> Known(Db db) =>
        db.Set<TrainingClass>().AsNoTracking().Select(c => new KnownFact<ClassKey>(
            new ClassKey(c.Code, c.StartOn), c.Id, c.ValidFrom, c.ValidTo, c.ObservedOn, c.ContentHash));

    /// <summary>Codes start anew each year; with the first day they name one class.</summary>
    public readonly record struct ClassKey(string Code, DateOnly? StartOn);
}
