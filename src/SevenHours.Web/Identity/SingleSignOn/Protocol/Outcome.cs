using System.Diagnostics.CodeAnalysis;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>What a step of the protocol gave: a value, or the fault that ends the sign-in.</summary>
public sealed class Outcome<T>
    where T : class
{
    private readonly T? _value;
    private readonly Fault? _fault;

    private Outcome(T? value, Fault? fault) => (_value, _fault) = (value, fault);

    /// <summary>Whether the step failed, and with what.</summary>
    public bool Failed([NotNullWhen(true)] out Fault? fault, [NotNullWhen(false)] out T? value)
    {
        (fault, value) = (_fault, _value);
        return fault is not null;
    }

    public static implicit operator Outcome<T>(T value) => new(value, null);

    public static implicit operator Outcome<T>(Fault fault) => new(null, fault);
}
