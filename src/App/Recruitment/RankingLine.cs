namespace Wengang.App.Recruitment;

/// <summary>One township in the recruitment ranking.</summary>
/// <param name="Rank">From 1; equal results share a rank.</param>
/// <param name="Township">Name.</param>
/// <param name="Task">Persons to send this year.</param>
/// <param name="Reported">Persons reported as hired.</param>
/// <param name="Recognised">Of these, recognised: contract signed and three full months on the job.</param>
/// <param name="Rate">Recognised ÷ task in percent with two decimals; null without a task.</param>
public sealed record RankingLine(int Rank, string Township, int Task, int Reported, int Recognised, decimal? Rate)
{
    /// <summary>Persons hired with a contract who stay on the job and have not yet been there for three months.</summary>
    public int Pending { get; init; }

    /// <summary>The place at the end of the month before; null when there was none in this year.</summary>
    public int? RankBefore { get; init; }

    /// <summary>How many more recognised persons lift the township, while the others stand still; null for the first and without a task.</summary>
    public int? ToRise { get; init; }

    /// <summary>Places won since the month before; negative when lost.</summary>
    public int? Risen => RankBefore - Rank;
}
