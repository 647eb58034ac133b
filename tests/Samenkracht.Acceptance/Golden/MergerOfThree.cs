using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using Samenkracht.Acceptance.Finance;
using Samenkracht.Acceptance.Scenarios;
using Samenkracht.Finance.Administrations;
using Samenkracht.Finance.Grants;
using Samenkracht.Finance.Invoices;
using Samenkracht.Finance.Journals;
using Samenkracht.Finance.Reserves;
using Samenkracht.Finance.Schemes;
using Samenkracht.Partnerships.AnnualPlans;
using Samenkracht.Partnerships.Certifications;
using Samenkracht.Programming.Activities;
using Samenkracht.Programming.Offers;
using Samenkracht.Volunteers.Agreements;
using Samenkracht.Volunteers.Allowances;
using Samenkracht.Volunteers.Competences;
using Samenkracht.Volunteers.Courses;
using Samenkracht.Volunteers.Development;
using Samenkracht.Volunteers.Hours;
using Samenkracht.Volunteers.People;
using Samenkracht.Volunteers.Screenings;
using Samenkracht.Volunteers.Shifts;
using Samenkracht.Volunteers.Tasks;
using Samenkracht.Volunteers.Volunteering;

namespace Samenkracht.Acceptance.Golden;

/// <summary>Three libraries with all that a library has, on their way to a merger on 1 January 2024, in a network of others.</summary>
public abstract class MergerOfThree(AppFixture app) : BudgetStory(app)
{
    protected const string Office = "network-office";
    protected const string Auditor = "auditor";

    private const string Supplier = "organisation-taalhuis";

    protected static readonly DateOnly Known = new(2021, 1, 4);

    private string _node = "";

    private protected MergingLibrary[] Three { get; private set; } = [];

    private protected Kept[] Theirs { get; private set; } = [];

    protected string Network { get; private set; } = "";

    protected string Merger { get; private set; } = "";

    protected string Successor { get; private set; } = "";

    protected static string BooksOf(string organisation) => $"/v1/administrations/{Administration.IdOf(organisation)}";

    /// <summary>The network with three that merge and others, up to the day before the deed.</summary>
    protected async Task Before(int others)
    {
        Three = [await this.AMergingLibrary(), await this.AMergingLibrary(), await this.AMergingLibrary()];
        var members = Three.Select(library => library.Id).ToList();
        for (var other = 0; other < others; other++) members.Add(await this.AnOrganisation(Samenkracht.Partnerships.Organisations.OrganisationKind.Library));
        Network = await this.ANetwork([.. members]);
        await Followed(async _ => _node = $"{(await this.AnAdoptedPlan(Network)).Id()}/a1-d1");
        var kept = new List<Kept>();
        for (var number = 0; number < Three.Length; number++) kept.Add(await AllOf(Three[number], (number + 1) * 1_000.37m));
        Theirs = [.. kept];
        (Merger, Successor) = await this.AProposal(Three);
        await this.ReadyForTheDeed(Merger, Three);
    }

    protected Task TheDeedIsExecuted() => Followed(async _ => (await Post(
        Office, $"{Merger}/deeds", MergerScenarios.TheDeed(Theirs.Select(one => one.Location.Id()), Theirs.Select(one => one.Agreement.Id())), (await Get(Office, Merger)).Tag)).Is(204));

    private async Task<Kept> AllOf(MergingLibrary library, decimal income)
    {
        var (id, staff) = (library.Id, $"staff@{library.Id}");
        Entity = id;
        await BooksOf2023(income);
        var (grant, _) = await Started(Director, "/v1/grants", new PrepareApplication(
            ACode("samen-lezen"), null, await this.TheProvince(), FunderKind.Province,
            new("Samen lezen", 60_000m, 20_000m, new(2023, 4, 1), new(2024, 12, 31), null, [], [], SharesResults: true), new(2023, 1, 10)));
        var (reserve, _) = await Started(Director, "/v1/reserves", new CreateReserve(
            null, id, ReserveKind.DesignatedFund, "Jeugdfonds", null, "jeugd-lezen", "organisation-stichting-leesfonds", 0m, "2022-12", new(2023, 1, 9)));
        var (budget, _) = await Started(Controller, "/v1/budgets", ADraft(id, 2024));
        var (plan, _) = await Started(staff, "/v1/annual-plans", new PrepareAnnualPlan(id, 2024, "Jaarplan 2024", new(2023, 9, 1)));
        var (offer, _) = await Started(staff, "/v1/programme-offers", new DefineOffer(
            ACode("taalcafe"), new("Taalcafé", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.LowLiterateAdults, [_node], true, null), null, new(2023, 2, 1)));
        var (activity, _) = await Started(staff, "/v1/activities", new PlanActivity(
            ACode("taalcafe"), null, null, "Taalcafé", CoreFunction.DevelopmentEducation, Theme.Language, TargetGroup.LowLiterateAdults, [_node], null,
            DeliveryForm.Physical, 16, new(2023, 9, 4)));
        var (completed, _) = await Started(staff, "/v1/activities", new PlanActivity(
            ACode("voorlezen"), null, null, "Voorleesdagen", CoreFunction.ReadingLiterature, Theme.ReadingPleasure, TargetGroup.Children, [_node], null,
            DeliveryForm.Physical, 16, new(2023, 1, 9)));
        await this.Changed(staff, completed, "completions", new CompleteActivity(new(2023, 3, 1)));
        return new(
            id, $"/v1/locations/{await this.ALocationOf(library)}", $"/v1/agreements/{await this.AnAgreementOf(library)}", plan, offer, activity, completed, grant, reserve, budget,
            await ACertificate(id), await APersonAtWork(id));
    }

    private async Task<string> ACertificate(string library)
    {
        var (path, _) = await Started(Office, "/v1/certifications", new StartCycle(library, CertificationFramework.KwaliteitInBeeld, new(2022, 1, 10)));
        await this.Changed(Office, path, "self-evaluations", new SubmitSelfEvaluation("Norm 6 kan scherper", new(2022, 2, 7)));
        await this.Changed(Office, path, "audits", new HoldAudit([], new(2022, 4, 4)));
        await this.Changed(Office, path, "certificates", new GrantCertificate(new(2022, 6, 1), new(2026, 5, 31)));
        return path;
    }

    private async Task BooksOf2023(decimal income)
    {
        await OpenBooks(2023);
        await Posted(JournalKind.Bank, new(2023, 2, 1), Lines("1100", "8000", income));
        await Posted(JournalKind.Bank, new(2023, 6, 1), Lines("4200", "1100", 250.12m));
        await Invoiced(Entity, null, new(2023, 10, 2), new(2023, 10, 4));
    }

    /// <summary>An invoice of 121 euros that two people approved; gives its path.</summary>
    protected async Task<string> Invoiced(string who, string? entity, DateOnly day, DateOnly receivedOn)
    {
        var (invoice, _) = await Started($"staff@{who}", "/v1/purchase-invoices", new ReceiveInvoice(
            entity, Supplier, null, null, ACode("f"), day, day.AddDays(30), receivedOn, 121m, [new("Begeleiding", "4600", 100m, VatCode.High, 21, 21m)], 0m));
        await this.Changed($"director@{who}", invoice, "approvals", new ApproveInvoice(receivedOn));
        await Followed(_ => this.Changed($"controller@{who}", invoice, "approvals", new ApproveInvoice(receivedOn)));
        return invoice;
    }

    private async Task<AtWork> APersonAtWork(string library)
    {
        var who = $"volunteer-coordinator@{library}";
        var (person, _) = await Started(who, "/v1/persons", new RegisterPerson("Joke Berends", "joke@voorbeeld.example", null, new(1961, 5, 4), AgeClass.From21, Known));
        var (volunteer, _) = await Started(who, "/v1/volunteers", new ApplyAsVolunteer(person.Id(), library, Known));
        await this.Changed(who, volunteer, "interviews", new InterviewVolunteer(Known));
        await this.Changed(who, volunteer, "code-of-conduct-acceptances", new AcceptCodeOfConduct(Known));
        await this.Changed(who, volunteer, "acceptances", new AcceptVolunteer(Known));
        var (agreement, _) = await Started(who, "/v1/volunteer-agreements", new OfferVolunteerAgreement(volunteer.Id(), new(4, AllowanceKind.PerHour, true, 14), Known, null, Known));
        foreach (var side in Enum.GetValues<Signatory>()) await this.Changed(who, agreement, "signatures", new SignVolunteerAgreement(side, null, Known));
        var (screening, _) = await Started(who, "/v1/screenings", new RequestScreening(volunteer.Id(), Known));
        var (task, _) = await Started(who, "/v1/volunteer-tasks", new DefineTask(
            ACode("taalmaatje"), new("Taalmaatje", false, false, [], AgeClass.From16To17, [], true), new(2022, 1, 3)));
        await this.Changed(who, task, "assignments", new AssignVolunteer(volunteer.Id(), new(2022, 2, 1)));
        var (shift, _) = await Started(who, "/v1/volunteer-shifts", new OfferShift(task.Id(), new(2024, 3, 16, 12, 30, 0, TimeSpan.Zero), 120, 1, new(2023, 12, 1)));
        await this.Changed(who, shift, "claims", new ClaimShift(volunteer.Id(), ClaimedBy.Volunteer, new(2023, 12, 4)));
        var (sheet, _) = await Started(who, "/v1/hours-sheets", new OpenHoursSheet(volunteer.Id(), "2023-12"));
        await this.Changed(who, sheet, "entries", new LogHours(new(2023, 12, 12), 120, LoggedBy.Volunteer, task.Id()));
        var (record, _) = await Started($"director@{library}", "/v1/training-records", new OpenTrainingRecord(person.Id(), null, new(2022, 2, 1)));
        var (rule, _) = await Started($"director@{library}", "/v1/allowance-rules", new SetAllowanceRule(library, AllowanceUnit.Hour, 5m, null, new(2023, 1, 1)));
        var (account, _) = await Started(who, "/v1/allowance-accounts", new OpenAllowanceAccount(person.Id(), library, 2023, false, new(2023, 1, 2)));
        await this.Changed(who, account, "allowance-claims", new ClaimAllowance(
            person.Id(), new(ClaimKind.Hours, new(2023, 11, 1), new(2023, 11, 30), 10m, null, null), new(2023, 12, 5)));
        var (plan, _) = await Started($"director@{library}", "/v1/development-plans", new AgreePlan(person.Id(), 500m, new(2023, 1, 1), new(2024, 12, 31), new(2023, 1, 9)));
        var (lent, _) = await Started($"director@{library}", "/v1/secondments", new AgreeSecondment(
            person.Id(), "organisation-bibliotheek-hengelo", 8m, new(2023, 9, 1), new(2024, 8, 31), null, new(2023, 8, 1)));
        var (profile, _) = await Started($"director@{library}", "/v1/competence-profiles", new DefineProfile(ACode("coach"), null, "Coach", [new("coachen", "Begeleiden", 3)], null, new(2023, 1, 9)));
        var (assessment, _) = await Started(who, "/v1/competence-assessments", new AssessPerson(person.Id(), library, profile.Id(), [new("coachen", 2)], new(2023, 2, 1)));
        await Started($"director@{library}", "/v1/screening-policies", new SetScreeningPolicy(library, 24, new(2023, 1, 1)));
        return new(person, volunteer, agreement, screening, task, shift, sheet, rule, account, record, plan, lent, profile, assessment);
    }

    /// <summary>The successor keeps books from 2024 on.</summary>
    protected async Task TheSuccessorOpensItsBooks()
    {
        var books = BooksOf(Successor);
        await Started($"director@{Successor}", "/v1/administrations", new OpenAdministration(Successor, "Bibliotheek Samen", "87654321", "NL007654321B01", MergerScenarios.TheDay));
        await this.Changed($"controller@{Successor}", books, "charts", new AdoptChart("3.7", MergerScenarios.TheDay));
        await Followed(_ => this.Changed($"controller@{Successor}", books, "fiscal-years", new OpenFiscalYear(2024, MergerScenarios.TheDay)));
    }

    /// <summary>The successor locks the last year of a predecessor and brings its balance over.</summary>
    protected async Task Transferred(string predecessor)
    {
        var books = BooksOf(predecessor);
        var locked = (await Get(Auditor, books)).Is(200).Json.GetProperty("years")[0].GetProperty("lockedMonths").EnumerateArray().Select(month => month.GetInt32()).ToList();
        foreach (var month in Enumerable.Range(1, 12).Except(locked)) await this.Changed($"director@{Successor}", books, "locks", new LockPeriod(2023, month, new(2024, 2, 1)));
        await Followed(_ => this.Changed($"director@{Successor}", books, "transfers", new TransferToSuccessor(new(2024, 2, 5))));
    }

    /// <summary>By account, without those with nothing on them: euro, debit minus credit.</summary>
    protected async Task<IReadOnlyDictionary<string, decimal>> Balances(string organisation, DateOnly day, string what = "balance") =>
        new SortedDictionary<string, decimal>((await Get(Auditor, $"{BooksOf(organisation)}/trial-balance?on={day:yyyy-MM-dd}")).Is(200).Json.GetProperty("accounts").EnumerateArray()
            .Select(account => (Account: account.Text("account")!, Amount: account.GetProperty(what).GetDecimal())).Where(account => account.Amount != 0)
            .ToDictionary(account => account.Account, account => account.Amount));

    /// <summary>What closes these books: the balance sheets together, each with its result on its own account.</summary>
    protected async Task<IReadOnlyDictionary<string, decimal>> ClosingBalances(params IEnumerable<string> predecessors)
    {
        var sums = new SortedDictionary<string, decimal>();
        foreach (var predecessor in predecessors)
            foreach (var (account, amount) in await Balances(predecessor, new(2023, 12, 31)))
            {
                var on = Chart.Library.Find(account)!.Kind == AccountKind.Balance ? account : Accounts.ResultToAppropriate;
                sums[on] = sums.GetValueOrDefault(on) + amount;
            }

        return new SortedDictionary<string, decimal>(sums.Where(one => one.Value != 0).ToDictionary());
    }

    /// <summary>The opening balance in an audit file, by account.</summary>
    protected static IReadOnlyDictionary<string, decimal> OpeningOf(XDocument file) => new SortedDictionary<string, decimal>(file.Descendants()
        .Where(one => one.Name.LocalName == "obLine").ToDictionary(
            line => Value(line, "accID"), line => decimal.Parse(Value(line, "amnt"), CultureInfo.InvariantCulture) * (Value(line, "amntTp") == "D" ? 1 : -1)));

    protected static string Value(XElement element, string name) => element.Elements().Single(one => one.Name.LocalName == name).Value;

    protected async Task<JsonElement> Succession() => (await Get(Auditor, $"/v1/successions/succession-{Merger.Id()}")).Is(200).Json;

    protected static IReadOnlyList<string> Ids(JsonElement succession, string step, string which) =>
        [.. succession.GetProperty("steps").EnumerateArray().Single(one => one.Text("step") == step).GetProperty(which).EnumerateArray().Select(id => id.GetString()!)];

    /// <summary>All things of this kind that an organisation has, as the auditor finds them.</summary>
    protected Task<IReadOnlyList<string>> Lists(string path, string organisation) => this.AllPages(Auditor, $"{path}{organisation}");

    /// <summary>Each list that names an organisation, with the things of a library on it.</summary>
    private protected static IReadOnlyList<(string List, Func<Kept, string> Thing)> Registers =>
    [
        ("/v1/locations?operator=", one => one.Location), ("/v1/agreements?party=", one => one.Agreement), ("/v1/programme-offers?owner=", one => one.Offer),
        ("/v1/activities?organisation=", one => one.Activity), ("/v1/activities?organisation=", one => one.Completed), ("/v1/grants?grantee=", one => one.Grant), ("/v1/reserves?organisation=", one => one.Reserve),
        ("/v1/budgets?organisation=", one => one.Budget), ("/v1/persons?organisation=", one => one.AtWork.Person), ("/v1/volunteers?organisation=", one => one.AtWork.Volunteer),
        ("/v1/volunteer-agreements?organisation=", one => one.AtWork.Agreement), ("/v1/screenings?organisation=", one => one.AtWork.Screening),
        ("/v1/volunteer-tasks?organisation=", one => one.AtWork.Task), ("/v1/volunteer-shifts?organisation=", one => one.AtWork.Shift),
        ("/v1/hours-sheets?organisation=", one => one.AtWork.Sheet), ("/v1/training-records?organisation=", one => one.AtWork.Record), ("/v1/allowance-accounts?organisation=", one => one.AtWork.Account),
        ("/v1/development-plans?organisation=", one => one.AtWork.Plan), ("/v1/secondments?organisation=", one => one.AtWork.Lent), ("/v1/competence-profiles?organisation=", one => one.AtWork.Profile),
    ];

    /// <summary>What a library has.</summary>
    private protected sealed record Kept(
        string Id, string Location, string Agreement, string Plan, string Offer, string Activity, string Completed, string Grant, string Reserve, string Budget,
        string Certification, AtWork AtWork)
    {
        /// <summary>The step of the succession that each belongs to.</summary>
        public IEnumerable<(string Step, string Id)> BySteps =>
        [
            ("locations", Location.Id()), ("agreements", Agreement.Id()), ("annualPlans", Plan.Id()), ("programme", Offer.Id()), ("programme", Activity.Id()),
            ("grants", Grant.Id()), ("reserves", Reserve.Id()), ("budgets", Budget.Id()), ("ledgers", Administration.IdOf(Id)),
            .. new[] { AtWork.Person, AtWork.Volunteer, AtWork.Agreement, AtWork.Screening, AtWork.Task, AtWork.Shift, AtWork.Rule, AtWork.Plan, AtWork.Lent, AtWork.Profile, AtWork.Assessment }
                .Select(path => ("volunteers", path.Id())),
        ];
    }

    /// <summary>A volunteer of a library, with all that is theirs.</summary>
    private protected sealed record AtWork(
        string Person, string Volunteer, string Agreement, string Screening, string Task, string Shift, string Sheet, string Rule, string Account, string Record, string Plan, string Lent,
        string Profile, string Assessment);
}
