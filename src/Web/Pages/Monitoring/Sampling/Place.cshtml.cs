using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Auditing;
using Wengang.App.Monitoring.Sampling;
using Wengang.App.Regions;
using Wengang.App.Spreadsheets.Tables;
using Wengang.Rules.Monitoring.Sampling;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Monitoring;

namespace Wengang.Web.Pages.Monitoring.Sampling;

/// <summary>The call-back list of one place; who may call here is decided by <see cref="CallDesk.MayCall"/>.</summary>
[Needs(Permission.ReadRegister)]
public sealed class PlaceModel(CountySession session) : SamplingPage(session)
{
    private static readonly string[] Headings = ["序号", "村", "姓名", "编号", "本月核实人", "回访人", "回访日期", "结果", "对的", "不对的", "下次再打", "备注"];

    public string Code { get; private set; } = "";

    public string Name { get; private set; } = "";

    public SampleSeed Seed { get; private set; } = null!;

    public IReadOnlyList<SampleLine> Lines { get; private set; } = [];

    public IReadOnlyList<CallCandidate> Callers { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    /// <summary>The rows that are ticked.</summary>
    public IReadOnlyCollection<string> Ticked { get; private set; } = [];

    public string Here => PlaceAddress(Code);

    public SamplePlace Result => new(
        Code, Name, 0, Lines.Count, Lines.Count(l => l.IsCalled), Lines.Count(l => l.Call is { IsWrong: true }), Lines.Count(l => l.Call is { Reached: false }));

    public IActionResult OnGet(string level, string place, [FromQuery(Name = "p")] int page = 1) => Show(level, place, page);

    /// <summary>The frame as a text: keys only, no names.</summary>
    public IActionResult OnGetFrame(string level, string place) =>
        Take(level) && MayCall && SampleRerun.Run(Db, Month, Level, place) is { } rerun
            ? File(System.Text.Encoding.ASCII.GetBytes(rerun.File.Write()), "text/plain", $"sample-{Month}-{level}-{place}.txt")
            : NotFound();

    [Needs(Permission.ReadRegister)]
    public IActionResult OnPostRerun(string level, string place)
    {
        if (!Take(level) || !MayCall || SampleRerun.Run(Db, Month, Level, place) is not { } rerun)
        {
            return NotFound();
        }

        if (!rerun.IsEqual)
        {
            return Again("重新抽了一遍，不一致：" + string.Join("", rerun.Problems), () => Show(level, place));
        }

        Done = $"重新抽了一遍，一致：种子与承诺相符，抽样框 {rerun.File.Keys.Count} 人没有变，抽中的 {rerun.Drawn.Count} 人一个不差。";
        return LocalRedirect(PlaceAddress(place));
    }

    [Needs(Permission.ReadRegister)]
    public IActionResult OnPostAssign(string level, string place, IReadOnlyList<string>? keys, long caller)
    {
        Ticked = [.. keys ?? []];
        if (!Take(level))
        {
            return NotFound();
        }

        return Do(
            () =>
            {
                var given = CallDesk.Assign(Db, Month, Level, Ticked, caller);
                return $"已安排 {given} 人。" + (given < Ticked.Count ? $"另有 {Ticked.Count - given} 人是这个人自己核实的，没有安排。" : "");
            },
            () => PlaceAddress(place), () => Show(level, place));
    }

    /// <summary>The list with names; takes it out of the system, hence an operation.</summary>
    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel(string level, string place)
    {
        if (Show(level, place) is NotFoundResult missing)
        {
            return missing;
        }

        var title = $"{MonthWords}{Name}{LevelName}回访名单";
        using (var operation = Db.Begin(OperationKind.ListExport, $"导出{title}，{Lines.Count} 行", OperationSource.Page))
        {
            operation.Complete();
        }

        var rows = Lines.OrderBy(l => l.Sampled.Rank).Select(l => (IReadOnlyList<object?>)
        [
            l.Sampled.Rank, l.Village, l.Name, l.Sampled.Key, l.Sampled.CheckedBy, l.Call?.By ?? l.Caller?.Name, l.Call?.ObservedOn, Words(l), Questions(l.Call?.Confirmed), Questions(l.Call?.Wrong), l.Call?.NextOn, l.Call?.Note,
        ]);
        return File(Xlsx.Of(Actor.User, new TableSheet(LevelName, title, Headings, rows)), Xlsx.ContentType, File(title));
    }

    public static string Words(SampleLine line) => line.Call switch
    {
        null => "还没打",
        { Reached: false } => "打不通",
        { IsWrong: true } => "有误",
        _ => "无误",
    };

    public static string Questions(string? codes) => CallQuestions.Names(CallQuestions.Parse(codes ?? ""));

    private IActionResult Show(string level, string place, int page = 1)
    {
        if (!Take(level) || !MayCall || !Actor.Scope.Contains(place))
        {
            return NotFound();
        }

        var frame = (from f in Db.Set<SampleFrame>()
                     where f.Month == Month && f.Level == Level && f.RegionCode == place
                     join d in Db.Set<Division>() on f.RegionCode equals d.Code into divisions
                     from division in divisions.DefaultIfEmpty()
                     select new { Name = (string?)division.Name }).FirstOrDefault();
        if (frame is null || SampleSeeds.Find(Db, Month) is not { PublishedAt: { } at } seed)
        {
            return NotFound();
        }

        (Code, Name, Seed) = (place, frame.Name ?? place, seed);
        Lines = SampleQueries.Lines(Db, Month, Level, place, at);
        Callers = SampleCallers.Of(Db, Level, place);
        Pager = new Pager(page, Lines.Count);
        return Pager.Exists ? Page() : NotFound();
    }
}
