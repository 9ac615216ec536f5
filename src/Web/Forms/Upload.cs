namespace Wengang.Web.Forms;

/// <summary>A file somebody handed in and that is still there.</summary>
/// <param name="Token">Its name in addresses.</param>
/// <param name="Path">Where it is.</param>
/// <param name="Name">As its owner called it.</param>
public sealed record Upload(string Token, string Path, string Name);
