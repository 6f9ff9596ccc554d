using System.Security.Claims;
using SevenHours.Web.Identity;

namespace SevenHours.Web.Features.Home;

/// <summary>The home of a server that has no exercises behind it.</summary>
internal sealed class QuietHome : IHomeView
{
    public Task<HomeView> ReadAsync(ClaimsPrincipal visitor, CancellationToken cancellation) =>
        Task.FromResult(new HomeView([], MayCreate: visitor.IsDirector(), Demonstration: null, Solo: []));
}
