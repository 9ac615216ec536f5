namespace Wengang.App.Intake;

/// <summary>What a person decided about a row in conflict.</summary>
public enum Choice
{
    /// <summary>What is known stays.</summary>
    Keep,

    /// <summary>The sheet is right.</summary>
    Take,

    /// <summary>Neither is certain: the row goes back to be checked.</summary>
    LeaveOut,
}
