using System.Text;

namespace Wengang.Rules.Subsidies.Flow;

/// <summary>The table of a claim's life as a document with a picture.</summary>
public static class ClaimLifeDocument
{
    private const string Applying =
        """
        ## 谁来申请

        | 来源 | 怎样申请 |
        | --- | --- |
        | 免申即享 | 系统每晚按已发布的政策核对，符合条件、不用交材料的直接生成申请 |
        | 村里代办 | 村信息员、乡镇经办人员在“补贴 › 代办申请”里替本人申请；代办人不能再办村级评议，也不能自己不予通过，只能退回补正或撤回 |
        | 本人申请 | 本人在公开网页 `/my` 凭身份证号码和名册里登记的手机号要验证码，进去申请 |
        | 企业申报 | 帮扶车间在同一网页凭统一社会信用代码和台账里登记的手机号要验证码，进去申请；没有台账的企业第一次拿材料来，由经办人员在“代办申请 › 替企业”里申请，在申请里登记联系手机，以后单位自己在网页上查进度、交材料、凭材料申请 |

        四种来源走同一张表、同样的占位和同样的查重，只是谁提交不同。公开网页上只看得到自己的：每项政策怎么说（符合、不符合差在哪里、还缺什么情况）、
        自己的申请办到哪一步、要自己做什么、等了几天、发了多少、收款账号末四位；可以申请、交材料、撤回、提异议、补正后重新提交。改收款账号、改登记的
        情况要到村委会或乡镇。符合条件按申请当天掌握的情况判定，材料在申请以后交，由评议和审核的人看。没有通过的同一期不能再申请，可以提异议。

        车间按台账和用工花名册判定：花名册写了入职时间的从那天算起，没有写的按在册的月数算；中间有月份没有花名册的，工资合计算不知道，不猜。台账里没有的
        情况（如没有拖欠工资）由企业勾选承诺，承诺写进申请的依据，审核时核实。政策要的情况系统里没有的（如合同、参保），企业凭材料申请：自己填金额和理由，审核时以材料为准。花名册或台账更正以后，系统按申请那一天重新核对，不再符合或者金额变了的立案办理。

        """;

    private const string Changing =
        """
        ## 改一项补贴的流程

        有“补贴设置”权限的县级部门在“补贴 › 设置 › 某一项补贴”里改：设哪些环节、几天内办完（工作日或自然日）、哪一级公示几天、哪些环节不能是同一人、按哪一项已发布的政策办。
        页面上画出现在的流程和已经定下、还没有生效的流程。

        - 改动从写明的那一天起生效，最早明天。那一天起申请的按新流程，以前申请的（也包括退回补正后重新提交的）一直按申请时的流程办完。
        - 还没有生效的改动可以再改，也可以取消；生效了的不能改，只能再定一个新的。
        - 有矛盾的不保存，并说明在哪里：天数不在 1 到 60 之间；审核的人可以是经办的人；要求与一个没有设的环节不是同一人；设了村级公示没有设村级评议；
          政策要求发放以前公示的没有设，或者天数不够。乡镇初审、部门复核、列入资金计划和发放每项补贴都有，不能去掉。
        - 政策的发放对象与补贴的不同、或者那一天没有有效的版本，可以保存，但会提醒。
        - 每次改动都记在操作记录里（修改补贴设置），不用第二个人同意。

        """;

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

            可以不设的环节（各项补贴自己定，出厂的见 `schemes.json`）：
            """).Append(string.Join('、', ClaimLife.Line.Where(ClaimLife.Optional.Contains).Select(ClaimStates.List.NameOf))).Append(
            """
            。没有设的环节直接跳过。

            异议、比对疑点和追回不是状态，而是压在申请上的案件：有一件没有办结，申请就不能往前走，钱也不能发；银行已经发出的，按追回办理。
            公示期从张贴的第二天算起，期满的次日才能办下一环节。

            """).Append('\n').Append(Changing).Append('\n').Append(Applying).ToString();
    }

    private static IEnumerable<string> Cells(ClaimTransition line) =>
    [
        ClaimStates.List.NameOf(line.From), line.Name, ClaimStates.List.NameOf(line.To), line.Right.Name(), line.Door.Name(), line.NeedsReason ? "要写" : "",
        string.Join('、', ClaimFlow.Full.OthersThan(line.Act).Select(a => a.Name())),
    ];
}
