namespace Wengang.App.Subsidies.Paying.Answers;

/// <summary>What became of the rows of a return file.</summary>
/// <param name="Paid">New successes.</param>
/// <param name="Bounced">New bounces.</param>
/// <param name="PaidBefore">How many of these were paid as far as was known: a late bounce, or the bank's mistake.</param>
/// <param name="Known">Rows that said what was known.</param>
/// <param name="Refused">Row and why it was not taken.</param>
public sealed record AnsweredRows(int Paid, int Bounced, int PaidBefore, int Known, IReadOnlyList<(int Row, string Why)> Refused)
{
    public string Words => $"回盘：成功 {Paid} 笔，退汇 {Bounced} 笔{(Known > 0 ? $"，{Known} 笔以前已经读过" : "")}{(Refused.Count > 0 ? $"，{Refused.Count} 行没有采用" : "")}。{(PaidBefore > 0 ? $"退汇的里面有 {PaidBefore} 笔以前登记为成功，现在改成退汇，请与银行核实。" : "")}";
}
