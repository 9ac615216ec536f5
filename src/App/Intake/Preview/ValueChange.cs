namespace Wengang.App.Intake.Preview;

/// <summary>A value as it is known and as the sheet has it.</summary>
public sealed record ValueChange(string Heading, string Before, string After);
