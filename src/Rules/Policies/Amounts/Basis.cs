namespace Wengang.Rules.Policies;

/// <summary>
/// The conditions of the policy from which amounts take their counts. Where there are several of a kind (one of several ways is enough), it is the
/// first that the case meets.
/// </summary>
internal sealed class Basis(string code, IReadOnlyList<PolicyRule> rules)
{
    private readonly WorkedRule[] _worked = [.. rules.OfType<WorkedRule>()];
    private readonly PostRule[] _posts = [.. rules.OfType<PostRule>()];
    private readonly InsuredRule[] _insured = [.. rules.OfType<InsuredRule>()];
    private readonly TrainingRule[] _trainings = [.. rules.OfType<TrainingRule>()];
    private readonly CertificateRule[] _certificates = [.. rules.OfType<CertificateRule>()];

    public string Code => code;

    public IReadOnlyList<WorkedRule> AllWorked => _worked;

    public bool HasPost => _posts.Length > 0;

    public bool HasInsured => _insured.Length > 0;

    public bool HasTraining => _trainings.Length > 0;

    public bool HasCertificate => _certificates.Length > 0;

    public WorkedRule? Worked(CaseFacts facts, in Moment moment) => First(_worked, facts, moment);

    public PostRule? Post(CaseFacts facts, in Moment moment) => First(_posts, facts, moment);

    public InsuredRule? Insured(CaseFacts facts, in Moment moment) => First(_insured, facts, moment);

    public TrainingRule? Training(CaseFacts facts, in Moment moment) => First(_trainings, facts, moment);

    /// <summary>The course that counts; null when none surely does.</summary>
    public CourseFact? Course(CaseFacts facts, in Moment moment) => Training(facts, moment)?.Counted(facts, moment);

    /// <summary>The certificate that counts; null when none surely does.</summary>
    public CertificateFact? Certificate(CaseFacts facts, in Moment moment) => First(_certificates, facts, moment)?.Counted(facts, moment);

    private static T? First<T>(T[] rules, CaseFacts facts, in Moment moment)
        where T : PolicyRule
    {
        if (rules.Length < 2) return rules.Length == 0 ? null : rules[0];
        foreach (var rule in rules)
        {
            if (rule.Judge(facts, moment).Truth == Truth.Met) return rule;
        }
        return rules[0];
    }
}
