using SevenHours.Exercises;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Features.Safety;

namespace SevenHours.Web.Features.Control.View;

/// <summary>A thing that must stand for the sake of the people in the room.</summary>
/// <param name="Icon">Its icon.</param>
/// <param name="Says">Whether it stands.</param>
/// <param name="Href">Where it is mended.</param>
/// <param name="IsMissing">Whether somebody has to do something.</param>
/// <param name="Needs">What right leads there.</param>
public sealed record SafetyLine(string Icon, string Says, string Href, bool IsMissing, StaffRights Needs = StaffRights.None)
{
    /// <summary>All of them, for an exercise.</summary>
    public static Listed<SafetyLine> All(Exercise exercise, Strings.Words words)
    {
        var (at, officers) = ($"/exercises/{exercise.Id}", exercise.WelfareNames());
        return
        [
            exercise.Session.ContactCard is null
                ? new SafetyLine("phone", words["control.safety.card.missing"], $"{at}/safety#card", true)
                : new SafetyLine("phone", words["control.safety.card.there"], $"{at}/safety#card", false),
            exercise.Session.Privacy is null
                ? new SafetyLine("id", words["control.safety.privacy.missing"], $"{at}/privacy", true, StaffRights.Privacy)
                : new SafetyLine("id", words["control.safety.privacy.there"], $"{at}/privacy", false, StaffRights.Privacy),
            exercise.NeedsWelfare() ? new SafetyLine("heart-handshake", words["safety.officers.needed"], $"{at}/safety#officers", true)
                : officers.Length == 0 ? new SafetyLine("heart-handshake", words["control.safety.officer.missing"], $"{at}/safety#officers", true)
                : new SafetyLine("heart-handshake", words["control.safety.officer.there", ("names", officers)], $"{at}/safety#officers", false),
        ];
    }
}
