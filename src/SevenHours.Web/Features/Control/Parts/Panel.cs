using Microsoft.AspNetCore.Components;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Control.Parts;

/// <summary>The base of the parts of the control screen: each knows where its buttons post.</summary>
public abstract class Panel : Piece
{
    /// <summary>The address of the screen.</summary>
    [Parameter, EditorRequired] public required string Href { get; set; }

    /// <summary>Names the team in an address; empty in a shared world.</summary>
    [Parameter] public string Query { get; set; } = "";

    /// <summary>The address of something of this screen.</summary>
    protected string To(string path) => $"{Href}/{path}{Query}";
}
