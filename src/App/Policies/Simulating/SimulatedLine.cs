namespace Wengang.App.Policies.Simulating;

/// <summary>Somebody of a trial, with name and place.</summary>
public sealed record SimulatedLine(SimulatedPerson Row, string Name, string Township, string Village);
