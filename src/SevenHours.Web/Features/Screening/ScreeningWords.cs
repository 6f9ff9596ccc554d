using SevenHours.Disciplines.Identification;
using SevenHours.Disciplines.Identification.Groups;
using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Screening;

/// <summary>The ids of the words for what a sheet holds.</summary>
public static class ScreeningWords
{
    public static string Of(Dimension dimension) => $"screening.dimension.{Low(dimension)}";

    public static string Of(Strength strength) => $"screening.strength.{Low(strength)}";

    public static string Of(SignSource source) => $"screening.source.{Low(source)}";

    public static string Of(ScreeningOutcome outcome) => $"screening.outcome.{Low(outcome)}";

    public static string Of(ReferralState state) => $"screening.referral.{Low(state)}";

    public static string Of(Service service) => $"screening.service.{Low(service)}";

    public static string Of(Whereabouts where) => $"screening.where.{Low(where)}";

    public static string Of(Speaking speaking) => $"screening.speaking.{Low(speaking)}";

    public static string OfSign(string sign) => $"screening.sign.{sign}";

    /// <summary>How a talk was held.</summary>
    internal static string Of(SeatReading desk, ScreeningSetting setting) => string.Join(
        " · ", desk.Word(Of(setting.Where)), desk.Word(Of(setting.Speaking)), desk.Word(setting.IsLong ? "screening.long" : "screening.short"));

    /// <summary>How a dimension stands, in words and never as a figure to add up.</summary>
    internal static string Of(SeatReading desk, DimensionStanding standing)
    {
        var parts = new[] { (standing.Strong, Strength.Strong), (standing.Medium, Strength.Medium), (standing.Weak, Strength.Weak) }
            .Where(part => part.Item1 > 0).Select(part => desk.Word($"screening.standing.{Low(part.Item2)}", ("n", part.Item1)));
        return standing.Ticked == 0 ? desk.Word("screening.standing.none")
            : desk.Word(standing.IsMet ? "screening.standing.met" : "screening.standing.open", ("what", string.Join(", ", parts)));
    }

    /// <summary>What somebody tells of himself.</summary>
    internal static string About(SeatReading desk, PersonAtSight sight) => desk.Word(
        $"screening.about.{(sight.Gender, sight.StatedAge < 18) switch { (Gender.Woman, false) => "woman", (Gender.Woman, true) => "girl", (_, false) => "man", _ => "boy" }}", ("n", sight.StatedAge), ("from", desk.Word($"screening.origin.{sight.Origin.ToLowerInvariant()}")));

    /// <summary>What anybody sees of somebody who has told nothing of himself.</summary>
    internal static string AtSight(SeatReading desk, PersonAtSight sight) => desk.Word(sight.Gender == Gender.Woman ? "screening.sight.woman" : "screening.sight.man");

    private static string Low<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
