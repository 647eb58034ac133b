namespace Samenkracht.Host.Identity;

/// <summary>The longest time between <c>iat</c> and <c>exp</c> (NL GOV OAuth profile).</summary>
/// <param name="People">For a token that a client holds for somebody else.</param>
/// <param name="Machines">For a token that a client holds for itself: <c>sub</c> is the client.</param>
public sealed record MaximumLifetimes(TimeSpan People, TimeSpan Machines)
{
    private static readonly MaximumLifetimes Profile = new(TimeSpan.FromHours(1), TimeSpan.FromHours(6));

    /// <summary>Reads the maxima; shorter than the profile is allowed, longer is not.</summary>
    /// <exception cref="InvalidOperationException">A maximum is longer than the profile allows.</exception>
    public static MaximumLifetimes Read(IConfiguration section)
    {
        var chosen = new MaximumLifetimes(
            section.GetValue(nameof(People), Profile.People), section.GetValue(nameof(Machines), Profile.Machines));
        return chosen.People <= Profile.People && chosen.Machines <= Profile.Machines
            ? chosen
            : throw new InvalidOperationException(
                "A token may live one hour for a person and six hours for a machine. Lower Identity:MaximumLifetimes:People or Identity:MaximumLifetimes:Machines.");
    }
}
