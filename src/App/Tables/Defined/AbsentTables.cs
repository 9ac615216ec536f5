namespace Wengang.App.Tables.Defined;

/// <summary>Tables for which nothing has been imported that could fill them.</summary>
internal static class AbsentTables
{
    public static readonly StandingTable Leaders = new()
    {
        Key = "leaders", Title = "创业致富带头人台账", Grain = TableGrain.Person,
        Missing = "还没有导入创业致富带头人的名单（姓名、主体名称、产业、带动户数、认定时间等）。",
    };

    public static readonly StandingTable Hardship = new()
    {
        Key = "hardship", Title = "就业困难人员／零就业家庭台账", Grain = TableGrain.Person,
        Missing = "还没有导入就业困难人员和零就业家庭的认定情况（类别、认定时间、援助措施、退出时间等），不能由务工情况推断认定。",
    };

    public static readonly StandingTable Cooperation = new()
    {
        Key = "cooperation", Title = "劳务协作任务完成表", Grain = TableGrain.Thing,
        Missing = "还没有导入劳务协作的协议、任务数和有组织输出的名单。",
    };
}
