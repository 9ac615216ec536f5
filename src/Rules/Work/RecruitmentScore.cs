namespace Wengang.Rules.Work;

/// <summary>What a township was to recruit and what was recognised.</summary>
/// <param name="Township">The township, as name or code.</param>
/// <param name="Task">The task; 0 when it had none.</param>
/// <param name="Recognised">The recognised hires.</param>
public sealed record RecruitmentScore(string Township, int Task, int Recognised);
