namespace Wengang.Rules.Referrals;

/// <summary>Who is told of what a helper let pass; each once.</summary>
public enum EscalationLevel
{
    /// <summary>人社部门.</summary>
    LabourBureau,

    /// <summary>县领导.</summary>
    Leader,
}
