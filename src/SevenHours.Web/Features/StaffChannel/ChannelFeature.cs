using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using SevenHours.Exercises;
using SevenHours.Kernel;
using SevenHours.Web.Access;
using SevenHours.Web.Features.Door;
using SevenHours.Web.Features.Floor;
using SevenHours.Web.Feed;
using SevenHours.Web.Hosting;

namespace SevenHours.Web.Features.StaffChannel;

/// <summary><c>/exercises/{id}/staff</c>: what staff say to each other. Players and visitors never come here, and no seat learns of it.</summary>
public sealed class ChannelFeature : IFeature
{
    /// <summary>The box of the message, and where its draft is kept.</summary>
    public const string Box = "staff-says";

    /// <summary>The box of the open points.</summary>
    public const string PointsBox = "staff-points";

    private const string Page = "staff";

    public void Map(IEndpointRouteBuilder routes)
    {
        var channel = routes.MapGroup($"/exercises/{{id}}/{Page}").Needing(Permission.UseStaffChannel);
        channel.MapGet("", OnFloor.Showing(Page, ShowAsync));
        channel.MapGet("/feed", OnFloor.Showing(Page, at => LiveParts.Feed(at, Permission.UseStaffChannel, () => [at.Exercise.Channel.Changed.Next], () => PartsAsync(at))));
        channel.MapPost("", OnFloor.Doing(Page, SayAsync));
        channel.MapPost("/seen", OnFloor.Doing(Page, (at, form) => at.Exercise.SeeStaffMessageAsync(at.By, NumberOf(form["message"]))));
        channel.MapPost("/tick", OnFloor.Doing(Page, (at, form) => form["point"].ToString().Split('/') is [var number, var point]
            ? at.Exercise.TickOpenPointAsync(at.By, NumberOf(number), NumberOf(point))
            : Task.FromResult<Refusal?>(Refusal.NoSuchThing)));
    }

    /// <summary>What an address or a box says a message is about: <c>event:12</c>, <c>seat:officer</c>; null for nothing.</summary>
    internal static StaffLink? AboutOf(string? typed, int team) =>
        typed?.Split(':', 2) is [var kind, { Length: > 0 and <= 80 } name] && Enum.TryParse<StaffLinkKind>(kind, ignoreCase: true, out var known) && Enum.IsDefined(known)
            ? new StaffLink(known, team, name)
            : null;

    private static async Task<IResult> ShowAsync(OnFloor at) => new RazorComponentResult<ChannelPage>(new Dictionary<string, object?>
    {
        [nameof(ChannelPage.At)] = at,
        [nameof(ChannelPage.View)] = ChannelView.Of(at),
        [nameof(ChannelPage.Draft)] = await at.DraftAsync(Box),
        [nameof(ChannelPage.PointsDraft)] = await at.DraftAsync(PointsBox),
        [nameof(ChannelPage.About)] = at.Context.Request.Query["about"].ToString(),
    });

    private static async Task<Refusal?> SayAsync(OnFloor at, IFormCollection form)
    {
        var about = AboutOf(form["about"], NumberOf(form["team"]) is > 0 and var team ? team : at.Team);
        var refusal = await at.Exercise.SayToStaffAsync(
            at.By, form["says"].ToString(), form["points"].ToString().Split('\n'), [.. form["to"].Select(AtDoor.RoleOf).OfType<Role>()], about, OnFloor.KeyOf(form));
        if (refusal is null)
        {
            await at.ForgetDraftAsync(Box);
            await at.ForgetDraftAsync(PointsBox);
        }

        return refusal;
    }

    private static async Task<IReadOnlyList<(string Id, string Html)>> PartsAsync(OnFloor at)
    {
        var (cache, view) = (at.Context.RequestServices.GetRequiredService<PartCache>(), ChannelView.Of(at));
        return
        [
            ("staff-points", await cache.DrawAsync<OpenPoints>(at.Language, (nameof(OpenPoints.Rows), view.Points))),
            ("staff-said", await cache.DrawAsync<Said>(at.Language, (nameof(Said.Rows), view.Rows))),
        ];
    }

    private static int NumberOf(string? typed) => int.TryParse(typed, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;
}
