namespace Wengang.Rules.Work;

/// <summary>When a hire counts for the recruitment task (domain K).</summary>
public static class RecruitmentRules
{
    /// <summary>Full months on the job by default.</summary>
    public const int StayMonths = 3;

    /// <summary>
    /// The day from which a hire counts: the same day that many months later, the last day of the month where it has no such day
    /// (hired on 30 November counts from 28 February).
    /// </summary>
    public static DateOnly CountsFrom(DateOnly hired, int stayMonths = StayMonths) => hired.AddMonths(stayMonths);

    /// <summary>Contract signed, the stay reached on the cut-off day or before (inclusive), and not left before the stay was reached.</summary>
    public static bool IsRecognised(Hire hire, DateOnly cutOff, int stayMonths = StayMonths)
    {
        var reached = CountsFrom(hire.Hired, stayMonths);
        return hire.ContractSigned && reached <= cutOff && (hire.Left is not { } left || left >= reached);
    }
}
