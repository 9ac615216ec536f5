namespace Wengang.App.Subsidies.Claims;

/// <summary>Who made a claim.</summary>
public enum ClaimOrigin
{
    /// <summary>免申即享: nobody had to ask.</summary>
    System,

    /// <summary>The village worker for the person.</summary>
    Village,
    Enterprise,
    Person,
}
