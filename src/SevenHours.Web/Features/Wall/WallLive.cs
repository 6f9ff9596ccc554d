using System.Text;
using Microsoft.AspNetCore.Components;
using SevenHours.Web.Features.Desk.Live;
using SevenHours.Web.Features.Desk.View;
using SevenHours.Web.Feed;

namespace SevenHours.Web.Features.Wall;

/// <summary>One step of a live page of the wall: what stood there and what stands there now.</summary>
/// <param name="Html">Receives the parts.</param>
/// <param name="Cache">Draws equal parts once.</param>
/// <param name="At">Whose desk.</param>
/// <param name="Before">What the page shows.</param>
/// <param name="After">What it is to show.</param>
/// <param name="IsAll">Whether everything is drawn anew.</param>
public sealed record WallLive(StringBuilder Html, PartCache Cache, AtDesk At, DeskView Before, DeskView After, bool IsAll)
{
    /// <summary>The one thing the page shows, in the tab's own words; null for the page of all.</summary>
    public string? Thing { get; init; }

    /// <summary>Replaces a part by what a component draws. Parameters are compared: lists among them must be <see cref="Listed{T}"/>.</summary>
    public async Task SendAsync<TComponent>(string id, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent =>
        Html.Append(Partial.For(id, await Cache.DrawAsync<TComponent>(At.Texts.Language, parameters)));

    /// <summary>Replaces a part when what it shows changed.</summary>
    public Task SendIfAsync<TComponent>(bool changed, string id, params (string Name, object? Value)[] parameters)
        where TComponent : IComponent => IsAll || changed ? SendAsync<TComponent>(id, parameters) : Task.CompletedTask;
}
