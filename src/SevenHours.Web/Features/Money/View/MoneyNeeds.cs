using SevenHours.Web.Features.Desk.View;

namespace SevenHours.Web.Features.Money.View;

/// <summary>What waits for a seat because of money: petitions its court is to rule on.</summary>
internal static class MoneyNeeds
{
    public static IEnumerable<Need> All(SeatReading desk) => PetitionCard.All(desk).Where(petition => petition.IsOurs).Select(petition => new Need(
        $"petition-{petition.Id}", "gavel", petition.From, desk.Word("need.hearing", ("what", $"{petition.Kind}: {petition.Title}")), null,
        $"../wall/money/confiscation#judge-{petition.Id}", "need.hearing.go", false, null, 0));
}
