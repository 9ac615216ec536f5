using Wengang.App.Access;
using Wengang.App.Applicants.Codes;
using Wengang.App.Auditing;
using Wengang.App.Calendars;
using Wengang.App.Data;
using Wengang.App.Employers;
using Wengang.App.Entitlements;
using Wengang.App.Findings;
using Wengang.App.Imports;
using Wengang.App.Intake.Receiving;
using Wengang.App.Jobs;
using Wengang.App.JobFairs;
using Wengang.App.Messages.Sending;
using Wengang.App.Monitoring;
using Wengang.App.Monitoring.Locking;
using Wengang.App.Monitoring.Quality;
using Wengang.App.People;
using Wengang.App.People.Searching;
using Wengang.App.Policies.Simulating;
using Wengang.App.PublicPosts;
using Wengang.App.Recruitment;
using Wengang.App.Regions;
using Wengang.App.Reports.Files;
using Wengang.App.Subsidies.Cases;
using Wengang.App.Training;
using Wengang.App.Upkeep;
using Wengang.App.Workshops;

namespace Wengang.App;

/// <summary>What each business module brings to the shared ones.</summary>
public static class Modules
{
    /// <summary>Who takes the rows of a kind of sheet, by the key of the kind in headings.json.</summary>
    public static readonly IReadOnlyDictionary<string, Func<SheetContext, SheetImporter>> Importers = new Dictionary<string, Func<SheetContext, SheetImporter>>
    {
        ["divisions"] = c => new DivisionImporter(c),
        ["special_days"] = c => new SpecialDayImporter(c),
        ["persons"] = c => new PersonImporter(c),
        ["monitored"] = c => new MonitoredImporter(c),
        ["out_work"] = c => new OutWorkImporter(c),
        ["checks"] = c => new CheckImporter(c),
        ["plans"] = c => new PlanImporter(c),
        ["workshops"] = c => new WorkshopImporter(c),
        ["workshop_workers"] = c => new WorkshopWorkerImporter(c),
        ["posts"] = c => new PostImporter(c),
        ["classes"] = c => new ClassImporter(c),
        ["participants"] = c => new ParticipantImporter(c),
        ["vacancies"] = c => new VacancyImporter(c),
        ["fairs"] = c => new FairImporter(c),
        ["printed"] = c => new PrintedImporter(c),
        ["tasks"] = c => new TaskImporter(c),
        ["hires"] = c => new HireImporter(c),
        ["check_list"] = c => new CheckListImporter(c),
    };

    /// <summary>What is done in the background, by the modules that bring it.</summary>
    public static readonly IReadOnlyList<JobKind> Jobs =
    [
        .. IntakeWork.Jobs, ReportPdf.Kind, FindingsJob.Kind, .. new LockJobs(MonthLocking.Month).Kinds, MessagesJob.Kind, ReferralWork.Kind, QualityJob.Kind,
        SubsidyWork.Kind, SubsidyWork.LateTruthKind, Simulator.Kind(LedgerPayments.TrialFacts),
    ];

    /// <summary>What is queued every night besides the upkeep: kind and title.</summary>
    public static readonly IReadOnlyList<(string Kind, string Title)> Nightly =
    [
        (ReferralWork.Kind.Name, ReferralWork.Title), (QualityJob.Kind.Name, QualityJob.Title), (SubsidyWork.Kind.Name, SubsidyWork.Title),
    ];

    /// <summary>What is removed after its time.</summary>
    public static readonly IReadOnlyList<RetentionRule> Retention =
    [
        RetentionRule.EndedJobs,
        new("import-files", "导入用过的文件", "从导入、撤销或作废那天算起；入库的内容和导入记录都不受影响。", RetentionUnit.Days, 30, AgedBatches.RemoveFiles),
        new("import-drafts", "没有确认的导入", "到期作废并删除文件，没有任何内容入库，以后可以重新放。", RetentionUnit.Days, 90, AgedBatches.PutAside),
        RetentionRule.OfFiles("blank-forms", "自动填表交来的空表", "填好的表已经下载；表头对应另外记着，不会忘。", RetentionUnit.Days, 1, BlankFormFolder),
        new("codes", "公开网页的验证码", "谁在什么时候要过、用过，另在操作记录里永久保存。", RetentionUnit.Months, 12, CodeDesk.Remove),
        RetentionRule.CondemnedBackups,
    ];

    /// <summary>Where blank tables that were handed in lie, below the folder of the county's files.</summary>
    public const string BlankFormFolder = "forms";

    /// <summary>Brings what is derived from older data up to this version, as one operation; false when nothing is missing.</summary>
    public static bool Complete(CountyDatabase database, Actor actor)
    {
        using var db = database.Open(actor);
        var names = NameIndex.Missing(db);
        if (names.Count == 0)
        {
            return false;
        }

        using var operation = db.Begin(OperationKind.Upgrade, "补建姓名检索", OperationSource.Command);
        NameIndex.Learn(db, names);
        operation.Complete();
        return true;
    }
}
