using Microsoft.AspNetCore.Mvc;
using Wengang.App.Access;
using Wengang.App.Policies.Simulating;
using Wengang.App.Policies.Versions;
using Wengang.App.Spreadsheets.Tables;
using Wengang.Rules.Policies;
using Wengang.Rules.Values;
using Wengang.Web.Access;
using Wengang.Web.Hosting;
using Wengang.Web.Ui;
using Wengang.Web.Ui.Policies;

namespace Wengang.Web.Pages.Policies;

/// <summary>What a trial said: by township, who gains and loses, and the people behind each number.</summary>
[Needs(Permission.EditPolicies)]
public sealed class SimulationModel(CountySession session) : PolicyPage(session)
{
    private static readonly string[] Headings = ["姓名", "乡镇", "村", "这一版", "金额（元）", "现行", "现行金额（元）", "变化"];

    [BindProperty(SupportsGet = true)]
    public long Id { get; set; }

    [BindProperty(SupportsGet = true, Name = "township")]
    public string? Place { get; set; }

    [BindProperty(SupportsGet = true)]
    public Verdict? Result { get; set; }

    [BindProperty(SupportsGet = true)]
    public SimulationChange? Change { get; set; }

    [BindProperty(SupportsGet = true, Name = "p")]
    public int Number { get; set; } = 1;

    public PolicySimulation Simulation { get; private set; } = null!;

    public PolicyVersion Version { get; private set; } = null!;

    /// <summary>The version that was in force; null when there was none.</summary>
    public PolicyVersion? Base { get; private set; }

    public IReadOnlyList<SimulationTotal> Totals { get; private set; } = [];

    public IReadOnlyList<SimulatedLine> Lines { get; private set; } = [];

    public Pager Pager { get; private set; } = new(1, 0);

    public string Address => $"/policies/simulations/{Id}?township={Filter.Township}&result={Filter.Verdict}&change={Filter.Change}";

    public string ListTitle => $"{Totals.FirstOrDefault(t => t.Code == Place)?.Name.Replace("合计", "", StringComparison.Ordinal)}{(Filter.Verdict is { } verdict ? $"{verdict.Name()}的" : "")}{(Filter.Change is { } change ? $"{change.Name()}的" : "")}名单";

    private SimulationFilter Filter => new(Township(Place), Result ?? (Change is null ? Verdict.Eligible : null), Change);

    public IActionResult OnGet() => Show();

    [Needs(Permission.ExportLists)]
    public IActionResult OnPostExcel()
    {
        if (!Load()) return NotFound();
        var rows = SimulationQueries.Export(Db, Simulation, Filter).Select(line => (IReadOnlyList<object?>)
            [line.Name, line.Township, line.Village, line.Row.Verdict.Name(), new Fen(line.Row.Fen).Yuan, line.Row.BaseVerdict?.Name(), Base is null ? null : new Fen(line.Row.BaseFen).Yuan, Base is null ? null : line.Row.Change.Name()]);
        return File(Xlsx.Of(Actor.User, new TableSheet("测算名单", $"{Version.Name} 第 {Version.Number} 版 {ListTitle}", Headings, rows)), Xlsx.ContentType, $"{Version.Name}_{ListTitle}_{Simulation.AsOf:yyyyMMdd}.xlsx");
    }

    public string ListOf(string township, Verdict? verdict, SimulationChange? change) => $"/policies/simulations/{Id}?township={township}&result={verdict}&change={change}#people";

    protected override bool Load()
    {
        if (SimulationQueries.Find(Db, Id) is not { } simulation || PolicyBook.Find(Db, simulation.PolicyVersionId) is not { } version) return false;
        (Simulation, Version) = (simulation, version);
        KnowNames(simulation.User);
        Base = simulation.BaseVersionId is { } before ? PolicyBook.Find(Db, before) : null;
        Totals = SimulationQueries.Totals(Db, Id);
        Pager = new Pager(Number, SimulationQueries.Count(Db, Id, Filter));
        if (!Pager.Exists) return false;
        Lines = SimulationQueries.Read(Db, Id, Filter, Pager.Before(Number), Pager.Size);
        return true;
    }
}
