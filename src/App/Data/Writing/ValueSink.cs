namespace Wengang.App.Data.Writing;

/// <summary>Takes the values of a row one after another, each in its own type: nothing is boxed on the way to a database or a hash.</summary>
internal abstract class ValueSink
{
    public abstract void Null();

    public abstract void Text(string value);

    public abstract void Bytes(byte[] value);

    public abstract void Long(long value);

    public abstract void Int(int value);

    public abstract void Flag(bool value);

    public abstract void Day(DateOnly value);

    /// <summary>UTC.</summary>
    public abstract void Instant(DateTime value);
}
