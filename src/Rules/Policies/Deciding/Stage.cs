namespace Wengang.Rules.Policies;

/// <summary>What is asked.</summary>
public enum Stage
{
    /// <summary>Whether an application is granted: all conditions.</summary>
    Application,

    /// <summary>Whether somebody who has not applied could: windows and papers are left aside, and so is the budget.</summary>
    Prescreen,
}
