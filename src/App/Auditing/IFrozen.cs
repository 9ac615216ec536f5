namespace Wengang.App.Auditing;

/// <summary>Marks rows that are written once and then neither changed nor removed.</summary>
public interface IFrozen;
