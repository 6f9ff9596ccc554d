using SevenHours.Exercises;
using SevenHours.Web.Features.Exercises;

namespace SevenHours.Web.Features.Floor;

/// <summary>A page of those who conduct an exercise, as the bar on top of their pages lists it.</summary>
/// <param name="Path">The last part of its address, under <c>/exercises/{id}</c>.</param>
/// <param name="Needs">Who may open it; the same the address itself needs.</param>
/// <param name="Name">The id of its name.</param>
/// <param name="Icon">An icon's name.</param>
/// <param name="Group">Where in the menu it stands.</param>
public sealed record StaffPage(string Path, Permission Needs, string Name, string Icon, StaffPageGroup Group)
{
    /// <summary>How many things wait there for this reader; cheap, for it is asked again whenever something happens.</summary>
    public Func<Visit, int>? Waits { get; init; }

    /// <summary>What else must be so for the page to be listed for somebody.</summary>
    public Func<Visit, bool>? When { get; init; }

    /// <summary>Whether somebody finds the page in his menu.</summary>
    public bool IsFor(Visit visit) => visit.May(Needs) && When?.Invoke(visit) != false;
}

/// <summary>What a page of staff is for.</summary>
public enum StaffPageGroup
{
    /// <summary>Play: these stand on the bar itself.</summary>
    Play,

    /// <summary>The people in the room.</summary>
    People,

    /// <summary>After play, and around it.</summary>
    Around,
}
