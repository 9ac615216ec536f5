namespace Wengang.App.Regions;

public enum DivisionLevel
{
    County,
    Township,
    Village,
}
