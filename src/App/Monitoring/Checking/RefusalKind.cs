namespace Wengang.App.Monitoring.Checking;

/// <summary>Why an answer was not taken.</summary>
public enum RefusalKind
{
    /// <summary>Something in it cannot be; sending it again will not help.</summary>
    Invalid,

    /// <summary>The person or household is not there for this actor, or nobody of it is due.</summary>
    Unknown,

    /// <summary>The month is not open, or locked; it may be taken once the month is (re)opened.</summary>
    MonthClosed,

    /// <summary>Another answer came meanwhile: a person must decide.</summary>
    Overtaken,
}
