using SevenHours.Disciplines.Care;

namespace SevenHours.Web.Features.Care;

/// <summary>The ids of the words for what a file holds.</summary>
internal static class CareWords
{
    public static string Of(Choice choice) => $"care.choice.{Low(choice)}";

    public static string Of(AnswerReason reason) => $"care.reason.{Low(reason)}";

    public static string Of(Freedom freedom) => $"care.freedom.{Low(freedom)}";

    public static string Of(RiskBand band) => $"care.band.{Low(band)}";

    public static string Of(CareChangeKind change) => $"care.change.{Low(change)}";

    public static string Of(NoBed why) => $"care.nobed.{Low(why)}";

    public static string Of(Guest guest) => $"care.guest.{Low(guest)}";

    /// <summary>A value as forms post it.</summary>
    public static string Low<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>The value a form posted, or another.</summary>
    public static T Read<T>(string? typed, T otherwise)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Low(value!.Value) == typed) ?? otherwise;
}
