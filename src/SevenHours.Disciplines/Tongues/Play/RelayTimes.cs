using SevenHours.Kernel;

namespace SevenHours.Disciplines.Tongues;

/// <summary>How long a relay takes. Defaults of the field: consecutive rendering of speech, and a working translation of a page in some ten minutes.</summary>
public static class RelayTimes
{
    /// <summary>How long a seat takes to relay something.</summary>
    /// <param name="extent">How long the original is.</param>
    /// <param name="how">A shortened relay takes half the time.</param>
    /// <param name="isQualified">Whoever has not learnt it takes half as long again.</param>
    public static SimSpan Of(Extent extent, RelayHow how, bool isQualified)
    {
        var whole = Whole(extent);
        return whole.Percent((how == RelayHow.Shortened ? 50 : 100) * (isQualified ? 100 : 150) / 100);
    }

    /// <summary>How long it takes to look into an interpreter: a few calls to those who worked with him.</summary>
    public static readonly SimSpan Check = SimSpan.FromMinutes(40);

    /// <summary>How long an interpreter of the case takes once there.</summary>
    public static SimSpan Interpreter(Extent extent, bool isQualified) => Of(extent, RelayHow.Faithful, isQualified);

    /// <summary>How long it takes to find somebody at hand and to have it told.</summary>
    public static SimSpan AtHand(Extent extent) => SimSpan.FromMinutes(5) + Whole(extent).Percent(150);

    private static SimSpan Whole(Extent extent) => SimSpan.FromMinutes(extent switch
    {
        Extent.FewWords => 1,
        Extent.Page => 12,
        Extent.Pages => 40,
        _ => 4,
    });
}
