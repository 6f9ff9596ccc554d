using SevenHours.Kernel;

namespace SevenHours.Disciplines.Requests;

/// <summary>Refusals of requests and answers.</summary>
public static class RequestRefusals
{
    /// <summary>No such agency.</summary>
    public static readonly Refusal NoSuchAgency = new(
        "agency.unknown", "There is no such agency in this exercise.", "Choose one from the list of agencies.");

    /// <summary>Neither or both of an action and a topic.</summary>
    public static readonly Refusal AskForOneThing = new(
        "request.one_thing", "A request asks for one thing.", "Choose either an act or a topic.");

    /// <summary>It has an answer, or was taken back.</summary>
    public static readonly Refusal Settled = new(
        "request.settled", "This request is settled already.", "Make a new request if things have changed.");

    /// <summary>An order must hold for some time.</summary>
    public static readonly Refusal NoTimeAtAll = new(
        "order.no_time", "An order that holds for no time allows nothing.", "Say how long it holds, or refuse.");

    internal static Refusal? UnlessOpen(RequestOnDesk? request) =>
        request is null ? Refusal.NoSuchThing : request.IsOpen ? null : Settled;

    internal static Refusal? UnlessOpen(World world, Handle handle) =>
        world.Part<RequestsPart>().Find(handle) is not { } request ? Refusal.NoSuchThing : request.IsOpen ? null : Settled;
}
