using System.Collections.Immutable;
using System.Security.Cryptography;

namespace SevenHours.Web.Identity.SingleSignOn;

/// <summary>The last sign-ins that failed, for the administrator. A person gets a reference, never the reason.</summary>
public sealed class SignOnTroubles(TimeProvider time, ILogger<SignOnTroubles> log)
{
    private const int Kept = 20;
    private const int ReferenceLength = 6;
    // Without those that are mistaken for each other when they are read out.
    private const string Letters = "ACDEFGHJKLMNPQRTUVWXY34679";

    private readonly Lock _gate = new();
    private ImmutableQueue<SignOnTrouble> _last = [];
    private int _count;

    /// <summary>The last ones, newest first.</summary>
    public ImmutableArray<SignOnTrouble> Last
    {
        get
        {
            lock (_gate)
                return [.. _last.Reverse()];
        }
    }

    /// <summary>Whether a text could be a reference.</summary>
    public static bool IsReference(string? text) => text is { Length: ReferenceLength } && text.All(Letters.Contains);

    /// <summary>Records a fault and gives the reference under which it is found; null for one that anybody can cause without the provider.</summary>
    public string? Add(SingleSignOnProvider provider, Fault fault)
    {
        if (fault.Kind == FaultKind.Attempt)
            return null;
        var trouble = new SignOnTrouble(time.GetUtcNow(), provider.Key, RandomNumberGenerator.GetString(Letters, ReferenceLength), fault);
        log.LogWarning("Single sign-on with {Provider} failed ({Reference}, {Code}): {Detail}", provider.Key, trouble.Reference, fault.Code, fault.Detail);
        lock (_gate)
        {
            _last = _last.Enqueue(trouble);
            if (++_count > Kept)
                _last = _last.Dequeue();
        }

        return trouble.Reference;
    }
}

/// <summary>A sign-in that failed.</summary>
/// <param name="At">When.</param>
/// <param name="Provider">With which provider.</param>
/// <param name="Reference">What the person was told to quote.</param>
/// <param name="Fault">Why.</param>
public sealed record SignOnTrouble(DateTimeOffset At, string Provider, string Reference, Fault Fault);
