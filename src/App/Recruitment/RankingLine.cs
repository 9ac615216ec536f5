namespace Wengang.App.Recruitment;

/// <summary>One township in the recruitment ranking.</summary>
/// <param name="Rank">From 1; equal results share a rank.</param>
/// <param name="Township">Name.</param>
/// <param name="Task">Persons to send this year.</param>
/// <param name="Reported">Persons reported as hired.</param>
/// <param name="Recognised">Of these, recognised: contract signed and three full months on the job.</param>
/// <param name="Rate">Recognised ÷ task in percent with two decimals; null without a task.</param>
public sealed record RankingLine(int Rank, string Township, int Task, int Reported, int Recognised, decimal? Rate);
