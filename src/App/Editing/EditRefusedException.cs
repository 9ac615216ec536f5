namespace Wengang.App.Editing;

/// <summary>What was asked for cannot be; the message tells the clerk why and what to do.</summary>
public sealed class EditRefusedException(string message) : Exception(message);
