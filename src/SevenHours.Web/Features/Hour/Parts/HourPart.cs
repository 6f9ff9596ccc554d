using Microsoft.AspNetCore.Components;
using SevenHours.Web.Features.Control.Parts;
using SevenHours.Web.Features.Hour.View;

namespace SevenHours.Web.Features.Hour.Parts;

/// <summary>The base of the live parts of the hour. What Control has of it posts to Control, the rest to the hour.</summary>
public abstract class HourPart : Panel
{
    /// <summary>What it shows.</summary>
    [Parameter, EditorRequired] public required HourView View { get; set; }

    /// <summary>The address of something of the hour itself.</summary>
    protected string Here(string path) => HourAddress.Of(Href, path, Query);
}

/// <summary>Addresses of the hour, from that of Control.</summary>
internal static class HourAddress
{
    public static string Of(string control, string path, string query) => $"{control[..control.LastIndexOf('/')]}/hour/{path}{query}";
}
