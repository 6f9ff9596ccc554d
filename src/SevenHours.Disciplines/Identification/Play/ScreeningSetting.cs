using SevenHours.Kernel;

namespace SevenHours.Disciplines.Identification;

/// <summary>How somebody is screened: what the person shows depends on it.</summary>
/// <param name="Where">Where it is.</param>
/// <param name="Speaking">In whose words.</param>
/// <param name="IsLong">Whether there is time.</param>
public readonly record struct ScreeningSetting(Whereabouts Where, Speaking Speaking, bool IsLong)
{
    // What a setting costs, in percent of a talk in one's own language where people stand. Interpreting stretches a talk by 60 in the practice model.
    private const int ApartPercent = 20;
    private const int QualifiedPercent = 60;
    private const int AtHandPercent = 30;

    /// <summary>How long it takes.</summary>
    public SimSpan Takes(ScreenedGroup group)
    {
        ArgumentNullException.ThrowIfNull(group);
        var percent = 100 + (Where == Whereabouts.Apart ? ApartPercent : 0) + Speaking switch
        {
            Speaking.Qualified => QualifiedPercent,
            Speaking.AtHand => AtHandPercent,
            _ => 0,
        };
        return (IsLong ? group.Long : group.Short).Percent(percent);
    }
}

/// <summary>Where somebody is screened.</summary>
public enum Whereabouts
{
    /// <summary>Where the people stand, beside those who came along.</summary>
    Beside,

    /// <summary>Out of sight and hearing of everybody who came along.</summary>
    Apart,
}

/// <summary>In whose words somebody is screened.</summary>
public enum Speaking
{
    /// <summary>In a language both speak, if there is one.</summary>
    Own,

    /// <summary>Through whoever stands there and speaks it.</summary>
    AtHand,

    /// <summary>Through a qualified interpreter or mediator.</summary>
    Qualified,
}
