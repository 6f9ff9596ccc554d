using Microsoft.AspNetCore.Components;
using SevenHours.Web.Features.Control.Room;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Control.Parts;

/// <summary>The base of the parts of the control screen: each knows where its buttons post.</summary>
public abstract class Panel : Piece
{
    /// <summary>The address of the screen.</summary>
    [Parameter, EditorRequired] public required string Href { get; set; }

    /// <summary>Names the team in an address; empty in a shared world.</summary>
    [Parameter] public string Query { get; set; } = "";

    /// <summary>What the reader may press, when it is said to this part.</summary>
    [Parameter] public StaffRights? Rights { get; set; }

    /// <summary>What he may press anywhere on the page.</summary>
    [CascadingParameter] public StaffRights? Around { get; set; }

    /// <summary>Whether to draw what needs a right.</summary>
    protected bool Can(StaffRights right) => (Rights ?? Around ?? StaffRights.None).HasFlag(right);

    /// <summary>The address of something of this screen.</summary>
    protected string To(string path) => $"{Href}/{path}{Query}";
}
