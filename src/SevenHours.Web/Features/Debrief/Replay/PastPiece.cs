using Microsoft.AspNetCore.Components;
using SevenHours.Web.Shared;

namespace SevenHours.Web.Features.Debrief.Replay;

/// <summary>The base of the parts of the control view as it was: every event on them leads to its causes.</summary>
public abstract class PastPiece : Piece
{
    [Parameter, EditorRequired] public required ReplayChoice Choice { get; set; }
    [Parameter, EditorRequired] public required ReplaySide Side { get; set; }

    /// <summary>The address of an event's causes, at the moment that is shown.</summary>
    protected string Why(int @event) => Choice.Why(Side, @event);

    /// <summary>The address of a seat's desk at this moment, on this side.</summary>
    protected string DeskOf(string seat) => (Side == Choice.First
        ? Choice with { First = Side with { Seat = seat }, Event = null }
        : Choice with { Second = Side with { Seat = seat }, Event = null }).Href();
}
