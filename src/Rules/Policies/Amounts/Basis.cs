namespace Wengang.Rules.Policies;

/// <summary>The conditions of the policy from which amounts take their counts: the first of each kind.</summary>
internal sealed class Basis(string code, IReadOnlyList<PolicyRule> rules)
{
    public string Code => code;

    public WorkedRule? Worked { get; } = rules.OfType<WorkedRule>().FirstOrDefault();

    public PostRule? Post { get; } = rules.OfType<PostRule>().FirstOrDefault();

    public InsuredRule? Insured { get; } = rules.OfType<InsuredRule>().FirstOrDefault();

    public TrainingRule? Training { get; } = rules.OfType<TrainingRule>().FirstOrDefault();

    public CertificateRule? Certificate { get; } = rules.OfType<CertificateRule>().FirstOrDefault();
}
