using SevenHours.Disciplines.Techniques;

namespace SevenHours.Web.Features.Techniques.View;

/// <summary>Ids and icons of kinds of technique.</summary>
internal static class TechniqueWords
{
    /// <summary>The id of a kind's name.</summary>
    public static string Of(TechniqueKind kind) => $"technique.kind.{Name(kind)}";

    /// <summary>A value as it stands in ids.</summary>
    public static string Name<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>A kind's icon.</summary>
    public static string Icon(TechniqueKind kind) => kind switch
    {
        TechniqueKind.Surveillance => "eye",
        TechniqueKind.Cameras => "photo",
        TechniqueKind.Tracker => "route",
        TechniqueKind.Interception => "headset",
        TechniqueKind.Undercover => "masks-theater",
        TechniqueKind.TestBooking => "calendar",
        TechniqueKind.Informant => "user-check",
        _ => "car",
    };
}
