namespace Wengang.App.Dossiers.History;

/// <summary>Somebody had a whole number shown.</summary>
public sealed record AccessLine(DateTime At, string Who, string What, string Purpose, long OperationNumber);
