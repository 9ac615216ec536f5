using Wengang.App.Tables.Defined;

namespace Wengang.App.Tables;

/// <summary>The standing tables, in the order in which superiors list them (domain U.1).</summary>
public static class TableCatalogue
{
    public static readonly IReadOnlyList<StandingTable> All =
    [
        WorkTables.Monthly, PeopleTables.Seekers, WorkshopTable.Table, PostTable.Table, PeopleTables.Subsidies, TrainingTable.Table, RecruitmentTable.Table,
        MarketTables.Vacancies, MarketTables.Fairs, AbsentTables.Leaders, AbsentTables.Hardship, FundTable.Table, .. SubsidyTables.Splits, SubsidyTables.Steps, FundTable.Entitled,
        WorkTables.Returned,
        AbsentTables.Cooperation, IssueTable.Table,
    ];

    /// <summary>Null when there is no such table.</summary>
    public static StandingTable? Find(string key) => All.FirstOrDefault(t => t.Key == key);
}
