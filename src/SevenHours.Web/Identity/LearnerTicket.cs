using System.Security.Claims;
using SevenHours.Programmes;

namespace SevenHours.Web.Identity;

/// <summary>What a browser keeps of whoever opened his own link of a programme. It says nothing once the way in was renewed or revoked.</summary>
/// <param name="Programme">The programme.</param>
/// <param name="Person">His key there.</param>
/// <param name="Key">The key of the way in he came by.</param>
public sealed record LearnerTicket(string Programme, string Person, string Key)
{
    internal const string ClaimType = "sevenhours:learner";

    internal Claim ToClaim() => new(ClaimType, $"{Programme} {Person} {Key}");

    internal static LearnerTicket? From(Claim claim) => claim.Value.Split(' ') is [var programme, var person, var key] ? new LearnerTicket(programme, person, key) : null;
}

/// <summary>Who learns.</summary>
internal static class Learners
{
    /// <summary>The key of whoever learns in a programme in this browser; null when nobody does, or no more.</summary>
    public static async Task<string?> LearnerInAsync(this HttpContext context, string programme)
    {
        if (context.User.LearnerTickets().FirstOrDefault(ticket => ticket.Programme == programme) is not { } ticket)
            return null;
        // Asked once for a request: the gate and the page both want to know.
        var item = (typeof(Learners), programme);
        if (context.Items.TryGetValue(item, out var known))
            return (string?)known;
        var way = await context.RequestServices.GetRequiredService<ProgrammeBook>().WayOfAsync(programme, ticket.Person, ticket.Key, context.RequestAborted);
        context.Items[item] = way?.Person;
        return way?.Person;
    }
}
