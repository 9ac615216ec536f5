using System.Text;

namespace Wengang.Rules.Subsidies.Flow;

/// <summary>The table of a claim's life as a document with a picture.</summary>
public static class ClaimLifeDocument
{
    public static string Write()
    {
        var text = new StringBuilder("# 补贴申请的办理\n\n本文件由办理规则生成，请勿手改；改规则后按测试提示重新生成。\n\n");
        text.Append("```mermaid\nstateDiagram-v2\n    [*] --> Draft\n");
        foreach (var state in ClaimStates.List.Entries)
        {
            text.Append("    ").Append(state.Value).Append(" : ").Append(state.Name).Append('\n');
        }

        foreach (var line in ClaimLife.Table.Where(t => t.Act is not (ClaimAct.Return or ClaimAct.Reject or ClaimAct.Withdraw)))
        {
            text.Append("    ").Append(line.From).Append(" --> ").Append(line.To).Append(" : ").Append(line.Name).Append('\n');
        }

        text.Append("```\n\n图里不画退回补正、不予通过和撤回申请：列入资金计划以前随时可以办，见下表。\n\n");
        text.Append("| 现在 | 办理 | 以后 | 权限 | 在哪里办 | 理由 | 不能是同一人 |\n| --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var line in ClaimLife.Table)
        {
            text.Append('|').Append(string.Join('|', Cells(line).Select(cell => $" {cell} "))).Append("|\n");
        }

        return text.Append(
            """

            可以不设的环节（各项补贴自己定，见 `schemes.json`）：
            """).Append(string.Join('、', ClaimLife.Line.Where(ClaimLife.Optional.Contains).Select(ClaimStates.List.NameOf))).Append(
            """
            。没有设的环节直接跳过。

            异议、比对疑点和追回不是状态，而是压在申请上的案件：有一件没有办结，申请就不能往前走，钱也不能发；银行已经发出的，按追回办理。
            公示期从张贴的第二天算起，期满的次日才能办下一环节。

            """).ToString();
    }

    private static IEnumerable<string> Cells(ClaimTransition line) =>
    [
        ClaimStates.List.NameOf(line.From), line.Name, ClaimStates.List.NameOf(line.To), line.Right.Name(), line.Door.Name(), line.NeedsReason ? "要写" : "",
        string.Join('、', ClaimFlow.Full.OthersThan(line.Act).Select(a => a.Name())),
    ];
}
